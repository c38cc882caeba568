import assert from 'node:assert/strict';

import { correctAllTerms, dropAllSuppressions } from '../../core/src/fixes/index.js';
import {
  applyEdits,
  assertMends,
  compilerErrors,
  editsOf,
  type Files,
  offeredFor,
  readTrial,
} from '../support/fix-trial.js';

const done: Files[] = [];
const customer = `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.email', { for: ['orders'] }) email = '';
}
`;
const imported = `import { Customer } from './customer.js';\n`;

describe('Fixes in comments: ignore', () => {
  const says = 'Ignore DF01 here, with a reason …';
  const reason = 'a machine of our own';

  const cases: readonly (readonly [name: string, file: string, text: (comment: string) => string, comment: string])[] =
    [
      [
        'above the line',
        'src/a.ts',
        (comment) =>
          `${imported}export function log(customer: Customer): void {\n${comment}  console.log(customer.email);\n}\n`,
        `  // verklaar-ignore DF01: ${reason}\n`,
      ],
      [
        'above the line of the argument, in CRLF and tabs',
        'src/a.ts',
        (comment) =>
          `${imported}export function log(customer: Customer): void {\r\n\tconsole.log(\r\n${comment}\t\tcustomer.email,\r\n\t);\r\n}\r\n`.replace(
            imported,
            imported.replace('\n', '\r\n'),
          ),
        `\t\t// verklaar-ignore DF01: ${reason}\r\n`,
      ],
      [
        'between tags',
        'src/a.tsx',
        (comment) =>
          `${imported}declare namespace JSX { interface IntrinsicElements { p: object } interface Element {} }
export const shown = (customer: Customer): JSX.Element => (
  <p>
    It is:
${comment}    {console.log(customer.email)}
  </p>
);
`,
        `    {/* verklaar-ignore DF01: ${reason} */}\n`,
      ],
    ];
  for (const [name, file, text, comment] of cases) {
    it(name, () => {
      const files = { 'src/customer.ts': customer, [file]: text('') };
      assertMends({ files, id: 'DF01', title: says, answer: ` ${reason}\n`, after: { [file]: text(comment) } });
    });
  }

  it('not inside a text, and not in a comment', () => {
    const files = {
      'src/customer.ts': customer,
      'src/a.ts': `${imported}export const log = (customer: Customer): string => \`
    \${console.log(customer.email)}\`;
`,
    };
    assert.deepEqual([...offeredFor(readTrial(files), 'DF01').keys()], ['Wrap in `redact(...)`']);
    const tagged = `export interface Customer {\n  /** @personalData contact.emial for orders */\n  email: string;\n}\n`;
    assert.deepEqual([...offeredFor(readTrial({ 'src/a.ts': tagged }), 'AN02').keys()], ['Change to `contact.email`']);
  });

  it('not without a reason, nor what no comment can answer', () => {
    const files = {
      'src/customer.ts': customer,
      'src/a.ts': `${imported}export function log(customer: Customer): void {\n  console.log(customer.email);\n}\n`,
    };
    const trial = readTrial(files);
    const fix = offeredFor(trial, 'DF01').get(says);
    assert.ok(fix);
    for (const answer of ['', ' ', 'todo', '123']) assert.equal(editsOf(fix, answer), undefined, answer);
    assert.deepEqual([...offeredFor(trial, 'S05').keys()], []);
  });
});

describe('Fixes in comments: remove what ignores nothing', () => {
  const says = 'Remove this comment: it ignores nothing';
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      'with its line',
      `export const a = 1;\n  // verklaar-ignore DF01: once\nexport const b = 2;\n`,
      `export const a = 1;\nexport const b = 2;\n`,
    ],
    ['behind code', `export const a = 1; // verklaar-ignore DF01: once\n`, `export const a = 1;\n`],
    ['in CRLF, at the end', `export const a = 1;\r\n// verklaar-ignore DF01: once`, `export const a = 1;\r\n`],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const files = { 'src/customer.ts': customer, 'src/a.ts': before };
      done.push(assertMends({ files, id: 'SU01', title: says, after: { 'src/a.ts': after } }));
    });
  }

  it('only the ids that are needless', () => {
    const text = (ids: string): string =>
      `${imported}export function log(customer: Customer): void {\n  // verklaar-ignore ${ids}: our own machine\n  console.log(customer.email);\n}\n`;
    const files = { 'src/customer.ts': customer, 'src/a.ts': text('DF01, DF02') };
    done.push(assertMends({ files, id: 'SU01', title: says, after: { 'src/a.ts': text('DF01') } }));
  });

  it('all of a file', () => {
    const files = {
      'src/customer.ts': customer,
      'src/a.ts': `// verklaar-ignore DF01: once\nexport const a = 1;\n/* verklaar-ignore DF02: twice */\nexport const b = 2;\n`,
    };
    const { findings, project } = readTrial(files);
    const fix = dropAllSuppressions(findings, project);
    assert.ok(fix);
    assert.equal(applyEdits(files, editsOf(fix) ?? [])['src/a.ts'], 'export const a = 1;\nexport const b = 2;\n');
    assert.equal(dropAllSuppressions([], project), undefined);
  });
});

describe('Fixes in comments: say why a field is not personal', () => {
  const says = 'Say why it is not personal …';
  const ofClass = (mark: string): string => `import { NotPersonalData } from '@verklaar/annotations';
export class Batch {
  @NotPersonalData(${mark}) label = '';
}
`;
  const tagged = (reason: string): string =>
    `export interface Batch {\n  /** @notPersonalData${reason} */\n  label: string;\n}\n`;
  const cases: readonly (readonly [id: string, before: string, after: string])[] = [
    ['AN11', ofClass(`''`), ofClass(`'printed on the box'`)],
    ['DF11', ofClass(`'n/a'`), ofClass(`'printed on the box'`)],
    ['AN11', tagged(''), tagged(' printed on the box')],
    ['DF11', tagged(' not personal'), tagged(' printed on the box')],
  ];
  for (const [id, before, after] of cases) {
    it(`${id} ${before.includes('export class') ? 'in a decorator' : 'in a tag'}`, () => {
      const files = { 'src/customer.ts': customer, 'src/a.ts': before };
      const fix = offeredFor(readTrial(files), id).get(says);
      assert.ok(fix);
      assert.equal(editsOf(fix, 'n/a'), undefined);
      done.push(assertMends({ files, id, title: says, answer: 'printed on the box', after: { 'src/a.ts': after } }));
    });
  }
});

describe('Fixes of a file: all words that are wrong', () => {
  it('at once, each once', () => {
    const text = (email: string, phone: string): string => `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('${email}', { for: ['orders'] }) email = '';
  @PersonalData('${phone}', { for: ['orders'] }) phone = '';
}
`;
    const files = { 'src/a.ts': text('contact.emial', 'contact.phnoe') };
    const { findings, project } = readTrial(files);
    const fix = correctAllTerms(findings, project);
    assert.ok(fix);
    assert.equal(applyEdits(files, editsOf(fix) ?? [])['src/a.ts'], text('contact.email', 'contact.phone'));
    const one = readTrial({ 'src/a.ts': text('contact.emial', 'contact.phone') });
    assert.equal(
      correctAllTerms(
        one.findings.filter(({ id }) => id === 'AN02'),
        one.project,
      ),
      undefined,
    );
  });
});

describe('Fixes in comments: what they leave', () => {
  it('compiles', () => {
    assert.deepEqual(compilerErrors(done), []);
  });
});
