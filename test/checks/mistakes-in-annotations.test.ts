import assert from 'node:assert/strict';

import { checkRegister, describeFinding } from '../../core/src/checks/index.js';
import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { buildRegister } from '../../core/src/model/index.js';
import { collect } from '../support/collect.js';

const start = `import { PersonalData, PersonalFields, DataSubject, ProcessedFor, SharedWith, activity, recipient, type Personal } from '@verklaar/annotations';
export const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing', legalBasis: 'consent', retention: 'until newsletter.unsubscribe', dataSubjects: ['subscriber'] });
export const brevo = recipient({ id: 'brevo', role: 'processor' });
`;

/** What is told of a mistake: id, the text it points at, and what was probably meant. */
function toldOf(code: string, ids: readonly string[]): readonly string[] {
  const text = start + code;
  const read = collect({ 'a.ts': text }, false);
  const valid = validateFacts(read.facts);
  const config = { organisations: [{ id: 'acme' }] };
  const { register, findings } = buildRegister({ facts: valid.facts, config });
  const judged = checkRegister(register, { config, facts: valid.facts });
  return [...read.findings, ...valid.findings, ...findings, ...judged]
    .filter(({ id }) => ids.includes(id))
    .map((finding) => {
      const { at, id } = finding;
      const line = text.split('\n')[(at?.start.line ?? 0) - 1] ?? '';
      const shown =
        at?.start.line === at?.end.line ? line.slice((at?.start.column ?? 1) - 1, (at?.end.column ?? 1) - 1) : '…';
      const meant = /(?:Did you mean|Bedoelt u|Bedoelde u) "([^"]*)"/u.exec(
        describeFinding(finding, 'nl').message + describeFinding(finding, 'nl').remedy,
      )?.[1];
      return [id, shown, ...(meant === undefined ? [] : [`→ ${meant}`])].join(' ');
    });
}

const field = (annotation: string): string => `class Guest { ${annotation} mail = ''; }`;
const said = (tag: string): string => `interface Guest {\n  /** ${tag} */\n  mail: string;\n}`;

describe('mistakes in annotations are told at their place, with what was probably meant', () => {
  for (const [name, code, ids, expected] of [
    ['a category', field("@PersonalData('contact.emial')"), ['AN02'], ["AN02 'contact.emial' → contact.email"]],
    [
      'a category in PersonalFields',
      "@PersonalFields({ mail: 'contact.emial' }) class Guest { mail = ''; }",
      ['AN02'],
      ["AN02 'contact.emial' → contact.email"],
    ],
    [
      'a category in a type',
      "interface Guest { mail: Personal<string, 'contact.emial'> }",
      ['AN02'],
      ["AN02 'contact.emial' → contact.email"],
    ],
    ['a category in a tag', said('@personalData contact.emial'), ['AN02'], ['AN02 contact.emial → contact.email']],
    [
      'a category in metadata',
      "const Guest = z.object({ mail: z.string().meta({ personalData: 'contact.emial' }) });",
      ['AN02'],
      ["AN02 'contact.emial' → contact.email"],
    ],
    [
      'an activity',
      field("@PersonalData('contact.email', { for: ['newsleter'] })"),
      ['AN07'],
      ["AN07 'newsleter' → newsletter"],
    ],
    [
      'an activity in a tag',
      said('@personalData contact.email for newsleter'),
      ['AN07'],
      ['AN07 newsleter → newsletter'],
    ],
    [
      'an activity of a class',
      "@ProcessedFor('newsleter') class Guest { @PersonalData('contact.email') mail = ''; }",
      ['AN07'],
      ["AN07 'newsleter' → newsletter"],
    ],
    ['a recipient', "@SharedWith('brevoo') class Mailer {}", ['AN08'], ["AN08 'brevoo' → brevo"]],
    [
      'an event in a retention',
      field("@PersonalData('contact.email', 'P1Y after custmer.end', 'consent')"),
      ['AN03'],
      ['AN03 custmer.end → customer.end'],
    ],
    [
      'an event in a retention of a tag',
      said('@personalData contact.email, P1Y after custmer.end, consent'),
      ['AN03'],
      ['AN03 custmer.end → customer.end'],
    ],
    ['the end of a retention', field("@PersonalData('contact.email', 'P1Y after', 'consent')"), ['AN03'], ["AN03 '"]],
    [
      'a clause of a retention',
      field("@PersonalData('contact.email', { retention: 'P1Y erly:request' })"),
      ['AN03'],
      ['AN03 erly:request → early:request'],
    ],
    [
      'a word of a retention',
      field("@PersonalData('contact.email', { retention: 'P1Y afer customer.end' })"),
      ['AN03'],
      ['AN03 afer → after'],
    ],
    ['a legal basis', field("@PersonalData('contact.email', 'P1Y', 'consnt')"), ['AN02'], ["AN02 'consnt' → consent"]],
    [
      'an option',
      field("@PersonalData('contact.email', { retentoin: 'P1Y' })"),
      ['AN05'],
      ['AN05 retentoin → retention'],
    ],
    [
      'an option of a tag',
      said('@personalData contact.email { retentoin: P1Y }'),
      ['AN05'],
      ['AN05 retentoin → retention'],
    ],
    [
      'an option of another declaration',
      "export const m = activity({ id: 'm', service: 'mollie' });",
      ['AN05'],
      ['AN05 service'],
    ],
    [
      'a data subject',
      "@DataSubject('custmer') class Guest { @PersonalData('contact.email') mail = ''; }",
      ['AN02'],
      ["AN02 'custmer' → customer"],
    ],
    ['a word', "export const m = activity({ id: 'm', role: 'procesor' });", ['AN06'], ["AN06 'procesor' → processor"]],
    [
      'a missing condition of Art. 9(2)',
      field("@PersonalData('special.health', { for: [newsletter] })"),
      ['SP01'],
      ["SP01 @PersonalData('special.health', { for: [newsletter] })"],
    ],
    [
      'a condition of Art. 9(2)',
      field("@PersonalData('special.health', { for: [newsletter], art9Condition: '9z' })"),
      ['AN02'],
      ["AN02 '9z' → 9a"],
    ],
    ['a tag behind text', said('Mail. @personalData contact.email'), ['AN21'], ['AN21 @personalData']],
  ] as const) {
    it(name, () => {
      assert.deepEqual(toldOf(code, ids), expected);
    });
  }

  it('and nothing is told where there is none', () => {
    const code = [
      field(
        "@PersonalData('special.health', { for: [newsletter], art9Condition: '9a', retention: 'P1Y after customer.end' })",
      ),
      said('@personalData contact.email for newsletter').replace('Guest', 'Visitor'),
      "@SharedWith('brevo') class Mailer {}",
    ].join('\n');
    assert.deepEqual(
      toldOf(code, ['AN02', 'AN03', 'AN05', 'AN06', 'AN07', 'AN08', 'AN13', 'AN18', 'AN21', 'SP01']),
      [],
    );
  });
});
