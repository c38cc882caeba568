import assert from 'node:assert/strict';

import type { Config } from '../../../core/src/config/config.js';
import type { RecipientDeclaration } from '../../../core/src/declarations/index.js';

import { renderStatement } from '../../../core/src/documents/statement/render-statement.js';
import { activity, config, judge, recipient } from '../../support/register-builder.js';
import { sentencesOf } from '../../support/sentences.js';

const letters = activity({
  id: 'letters',
  name: { nl: 'Brieven', en: 'Letters' },
  purpose: 'requestHandling',
  dataSubjects: ['correspondent'],
  data: ['contact.address'],
  legalBasis: 'contract',
  retention: 'P1Y',
  recipients: ['printer'],
});

/** Texts of the sentences of a key, of a statement in English. */
function told(key: string, declared: Partial<Config>, printer: Partial<RecipientDeclaration> = {}): readonly string[] {
  const { register } = judge([letters, recipient({ id: 'printer', name: 'Drukkerij', ...printer })], config(declared));
  const [statement] = register.statements;
  assert.ok(statement);
  return sentencesOf(renderStatement(register, statement, 'en'))
    .filter((sentence) => sentence.key === key)
    .map(({ text }) => text);
}

/** What a config says that a statement repeats, and what it says without it: nothing. */
describe('What an organisation tells of itself', () => {
  const statements = (extra: object): Partial<Config> => ({
    statements: [{ id: 'site', languages: ['en'], ...extra }],
  });
  const cases: readonly (readonly [
    what: string,
    key: string,
    declared: Partial<Config>,
    sentences: readonly string[],
  ])[] = [
    ['where the statement was drawn up', 'changes.place', statements({ place: 'Gent' }), ['Drawn up in Gent.']],
    [
      'what a request is marked with',
      'rights.reference',
      { rights: { reference: { en: 'privacy' } } },
      ['Mark it ‘privacy’.'],
    ],
    [
      'that recipients may not advertise for themselves',
      'recipients.noOwnUse',
      { thirdPartyMarketing: 'none' },
      ['Nobody may use your data for advertising or campaigns of their own, not even for a charity or a belief.'],
    ],
    [
      'that breaches are reported',
      'security.breach',
      { security: { breachNotice: true } },
      ['We report a serious breach to the authority within 72 hours (Art. 33 GDPR).'],
    ],
    [
      'which code of conduct it keeps to',
      'security.code',
      { codesOfConduct: [{ id: 'post', name: { en: 'the Code of Letters' } }] },
      ['We keep to the Code of Letters.'],
    ],
    [
      'how it keeps to a code of conduct',
      'security.codeDeclaration',
      { codesOfConduct: [{ id: 'post', name: { en: 'the Code' }, declaration: 'https://post.example/code' }] },
      ['How we do so stands in our declaration.'],
    ],
  ];
  for (const [what, key, declared, sentences] of cases) {
    it(what, () => {
      assert.deepEqual(told(key, { ...statements({}), ...declared }), sentences);
      assert.deepEqual(told(key, statements({})), []);
    });
  }

  it('what the statement is about, in its own words', () => {
    const scope = { en: 'This statement is about letters.' };
    assert.ok(told('own', statements({ scope })).includes('This statement is about letters.'));
    assert.deepEqual(told('own', statements({})), []);
  });

  it('how a leak is reported, in its own words', () => {
    const security = { instructions: { en: 'Do so within a day.' } };
    assert.deepEqual(told('own', { ...statements({}), security }), ['Do so within a day.']);
  });

  it('where to turn about what a controller does itself, and never so for a joint one', () => {
    const contactPoint = 'https://printer.example/objections';
    assert.deepEqual(told('recipients.contact', statements({}), { role: 'controller', contactPoint }), [
      'Questions or objections about what Drukkerij itself does with your data? Turn to https://printer.example/objections.',
    ]);
    assert.deepEqual(told('recipients.contact', statements({}), { role: 'controller' }), []);
    assert.deepEqual(told('recipients.contact', statements({}), { role: 'jointController', contactPoint }), []);
  });
});
