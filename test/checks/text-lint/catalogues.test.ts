import assert from 'node:assert/strict';

import { textPatterns } from '../../../core/src/checks/own-text-patterns.js';
import { addressIn, formOf } from '../../../core/src/checks/text-lint/address-form.js';
import { codeWordIn, codeWordsOf } from '../../../core/src/checks/text-lint/code-words.js';
import { stiffWords } from '../../../core/src/checks/text-lint/stiff-words.js';
import { matchIn } from '../../../core/src/checks/text-lint/text-pattern.js';
import { catalogues } from '../../../core/src/languages/catalogues.js';
import { languageOf } from '../../../core/src/languages/index.js';
import { regionForms, regions } from '../../../core/src/languages/regions.js';
import { judge } from '../../support/register-builder.js';

/** Every text that a statement can show, with its language and form: what is asked of others is asked of these. */
const texts = Object.entries({ ...catalogues, ...regions, ...regionForms }).flatMap(([id, messages]) =>
  Object.entries(messages)
    .filter(([key]) => !/^(?:register|sheet|sheets|changelog|column|finding)\b/u.test(key))
    .map(([key, text]) => ({ id, key, language: id.slice(0, 2), form: /informal|formal/u.exec(id)?.[0], text })),
);

const saying = (matches: (text: (typeof texts)[number]) => string | undefined): readonly string[] =>
  texts.flatMap((text) => {
    const words = matches(text);
    return words === undefined ? [] : [`${text.id} ${text.key}: ${words}`];
  });

describe('The texts of statements, held to what is asked of own texts', () => {
  it('are there in all languages', () => {
    assert.deepEqual([...new Set(texts.map(({ language }) => language))].sort(), ['de', 'en', 'fr', 'nl']);
    assert.ok(texts.length > 1000, String(texts.length));
  });

  it('promise nothing that nobody can promise', () => {
    assert.deepEqual(
      saying(({ language, text }) => matchIn(textPatterns.absolute, language, text)),
      [],
    );
  });

  it('name no law or authority of the past', () => {
    assert.deepEqual(
      saying(({ language, text }) => matchIn(textPatterns.outdated, language, text)),
      [],
    );
  });

  it('speak as people do, but for the one place that explains the word of the law', () => {
    const saidOnce = 'who.controller';
    assert.deepEqual(
      saying(({ key, language, text }) => (key === saidOnce ? undefined : matchIn(stiffWords, language, text))),
      [],
    );
  });

  it('show no code of ours', () => {
    const codes = codeWordsOf(judge([]).register);
    assert.ok(codes.has('contact.email') && codes.has('NL-AWR-52'));
    assert.deepEqual(
      saying(({ text }) => codeWordIn(text.replaceAll(/\{[^{}]*\}/gu, ''), codes)),
      [],
    );
  });

  it('address the reader in the form of their catalogue', () => {
    assert.deepEqual(
      saying(({ language, form, text }) =>
        form === undefined ? undefined : addressIn(text, language, form === 'formal' ? 'informal' : 'formal'),
      ),
      [],
    );
  });

  it('have the form that checks take for that of the language', () => {
    for (const tag of ['nl-NL', 'nl-BE', 'nl', 'en', 'fr-FR', 'fr-BE', 'de-DE', 'de-AT']) {
      assert.equal(formOf(tag, undefined), languageOf(tag)?.form, tag);
      assert.equal(formOf(tag, 'informal'), languageOf(tag, 'informal')?.form, tag);
    }
  });
});
