import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';
import type { Wording } from '../../core/src/facts/wording.js';

import { describeFinding } from '../../core/src/checks/describe-finding.js';
import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { unreadableCauses } from '../../core/src/engine/evaluate/unreadable-causes.js';
import { fieldsExpected, kindExpected, literalExpected } from '../../core/src/engine/evaluate/value-words.js';
import { factFileProblems } from '../../core/src/engine/library/fact-file-problems.js';
import { readFactFile } from '../../core/src/engine/library/read-fact-file.js';
import { misplacements } from '../../core/src/engine/readers/misplacements.js';
import { tagProblems } from '../../core/src/engine/readers/tag-problems.js';
import { inWords, quoted } from '../../core/src/facts/wording.js';
import { collect } from '../support/collect.js';

const unreadable = Object.entries(unreadableCauses).flatMap(([cause, { reason, instead }]): [string, Wording][] => [
  [`${cause}, reason`, reason],
  [`${cause}, instead`, instead],
]);
const stray = misplacements.strayDecorator('PersonalData');
const fields = fieldsExpected(undefined);

/** Every clause that a finding of the engine can hold. */
const clauses: readonly (readonly [string, Wording])[] = [
  ...unreadable,
  ['declared', misplacements.declared],
  ['abstract', misplacements.abstract],
  ['parameter', misplacements.parameter],
  ['inherited', misplacements.inherited],
  ['onClass', misplacements.onClass('PersonalData')],
  ['onMember', misplacements.onMember('PersonalFields')],
  ['stray, reason', stray.reason],
  ['stray, instead', stray.instead],
  ...Object.entries({ ...tagProblems, saidTwice: tagProblems.saidTwice('for') }),
  ...Object.entries({
    ...factFileProblems,
    otherVersion: factFileProblems.otherVersion(2),
    otherPackage: factFileProblems.otherPackage('"b"'),
    damaged: factFileProblems.damaged(1),
    ambiguous: factFileProblems.ambiguous('User'),
  }),
  ['fields, expected', fields.expected],
  ['fields, found', fields.found],
  ['literal', literalExpected],
  ...(['activity', 'category', 'dataSubject', 'event', 'purpose', 'recipient', 'state'] as const).map(
    (kind) => [kind, kindExpected(kind)] as const,
  ),
];

/** Values that are words of a language, not code, names or quotations. */
const worded = ['declaration', 'expected', 'found', 'instead', 'problem', 'reason', 'why'];
const isCode = (text: string): boolean =>
  /^".*"$/u.test(text) || (/^["[{≥≠]|^(?:ISO|BCP)|^[\w.|'" …-]*$/u.test(text) && !/ (?:a|an|the) /u.test(text));

const app = `
import { PersonalData, PersonalFields, NotPersonalData, activity, recipient } from '@verklaar/annotations';
declare function f(): any;
let day = 'P1D';
export const mail = activity({ id: 'mail', purpose: f(), retention: 'P1X', sistems: [], recipients: [{ recipient: f() }] });
export const again = activity({ id: 'mail', legalBasis: 3 as any });
export const brevo = recipient({ id: 'brevo', country: 'Belgium' as any });
PersonalData('contact.email');
abstract class Base { name = ''; }
@PersonalData('contact.email') class Wrong { @PersonalFields({}) a = ''; }
@PersonalFields(f) class Thunk { a = ''; }
@PersonalFields('x' as any) class Scalar { a = ''; }
abstract class User extends Base {
  @PersonalData('contact.email', { for: [brevo, day] }) email = '';
  @PersonalData(mail as any, day as any) phone = '';
  @PersonalData('identity.name') declare name: string;
  @PersonalData('identity.name') abstract nick: string;
  @NotPersonalData('random') @PersonalData('contact.phone') both = '';
  /** @personalData */ a = '';
  /** @personalData contact.email { x: [ } */ b = '';
  /** @personalData contact.email for mail { for: other } */ c = '';
  constructor(@PersonalData('contact.email') public given: string) { super(); }
}
/** @notPersonalData */
function g() {}
`;

function findingsOf(text: string): readonly Finding[] {
  const { facts, findings } = collect({ 'app.ts': text });
  return [...findings, ...validateFacts(facts).findings];
}

describe('findings in two languages', () => {
  for (const [name, { en, nl }] of clauses) {
    it(`has the clause "${name}" in both, to stand in a sentence`, () => {
      assert.notEqual(nl, en);
      for (const text of [en, nl])
        assert.match(text, /^(?:[^\s.A-Z]|PersonalData |PersonalFields ).*[^\s.]$|\.\.\.\) /u);
    });
  }

  it('leave no English clause in a Dutch message', () => {
    const findings = [
      ...findingsOf(app),
      ...findingsOf('export const = 1;'),
      ...readFactFile('{}', 'acme', 'acme/verklaar.facts.json').findings,
    ];
    const ids = new Set(findings.map(({ id }) => id));
    for (const id of ['AN01', 'AN03', 'AN04', 'AN05', 'AN06', 'AN09', 'AN12', 'AN13', 'AN14', 'AN15']) {
      assert.ok(ids.has(id), `no ${id}`);
    }
    for (const finding of findings) {
      const { message, remedy } = describeFinding(finding, 'nl');
      for (const [, { en }] of clauses) assert.ok(!`${message} ${remedy}`.includes(en), `${message} ${remedy}`);
      for (const name of worded) {
        const text = finding.params[name];
        if (text === undefined || isCode(text)) continue;
        assert.ok(finding.params[`${name}.nl`], `${finding.id} ${name}: ${text}`);
      }
    }
  });

  it('put the words of a compiler between quotes, without its full stop', () => {
    assert.deepEqual(quoted("';' expected.").nl, `"';' expected"`);
    const [finding] = findingsOf('export const = 1;');
    assert.equal(
      describeFinding(finding!, 'nl').message,
      'app.ts is niet helemaal te lezen: "Variable declaration expected".',
    );
  });

  it('are written once where both languages say the same', () => {
    assert.deepEqual(inWords({ a: { en: 'x', nl: 'x' }, b: { en: 'one', nl: 'een' } }), {
      a: 'x',
      b: 'one',
      'b.nl': 'een',
    });
  });

  it('say what to change in whole sentences', () => {
    const [finding] = findingsOf(
      `import { activity } from '@verklaar/annotations'; let x = 'mail'; activity({ id: 'mail', purpose: x });`,
    );
    assert.deepEqual(
      (['en', 'nl'] as const).map((language) => describeFinding(finding!, language)),
      [
        {
          message:
            'The value cannot be read without running the code: a variable that can be assigned again has no fixed value.',
          remedy: 'Change this: declare it with const.',
          articles: [],
        },
        {
          message:
            'De waarde is niet te lezen zonder de code uit te voeren: een variabele die opnieuw toe te wijzen is, heeft geen vaste waarde.',
          remedy: 'Pas dit aan: declareer haar met const.',
          articles: [],
        },
      ],
    );
  });
});

describe('a part that cannot be read', () => {
  const findings = (declaration: string): readonly string[] =>
    findingsOf(
      `import { PersonalData, PersonalFields, ProcessedFor, activity, recipient } from '@verklaar/annotations';
declare function f(): any;
${declaration}`,
    ).map(({ id }) => id);

  for (const [what, declaration] of [
    ['in an object', `activity({ id: 'a', noticeExemption: { ref: f(), reason: 'x' } });`],
    ['in a list of objects', `activity({ id: 'a', recipients: [{ recipient: f(), categories: ['contact.email'] }] });`],
    ['in a spread', `activity({ id: 'a', noticeExemption: { ...f(), reason: 'x' } });`],
    ['as the only part of a text in languages', `activity({ id: 'a', name: { nl: f() } });`],
    ['in a use', `class U { @PersonalData('contact.email', { for: [{ activity: f(), retention: 'P1Y' }] }) e = ''; }`],
    ['in a default', `@ProcessedFor({ ...f() }) class U { @PersonalData('contact.email') e = ''; }`],
    ['in a field of the class-level form', `@PersonalFields({ e: { ...f(), for: ['a'] } }) class U { e = ''; }`],
  ] as const) {
    it(`is reported once, ${what}`, () => {
      assert.deepEqual(findings(declaration), ['AN01']);
    });
  }

  it('is reported once when a thing of another kind stands there', () => {
    assert.deepEqual(findings(`activity({ id: 'a', source: { from: activity({ id: 'b' }) } });`), ['AN06']);
  });

  it('hides no other part that is missing', () => {
    assert.deepEqual(findings(`activity({ id: 'a', noticeExemption: { reason: f() } });`), ['AN01', 'AN06']);
    assert.deepEqual(findings(`activity({ id: 'a', name: {} });`), ['AN06']);
  });
});
