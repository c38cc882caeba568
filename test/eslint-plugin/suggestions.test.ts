import assert from 'node:assert/strict';
import ts from 'typescript';

import { lint, type LintOptions } from './lint.js';

const user = `declare const user: { id: string; email: string; name: string };\n`;
const packageImport = `import { redact } from '@verklaar/annotations';\n`;

/** What an editor offers for the first complaint of a file: words of the suggestion -> the file as it then is. */
function offered(text: string, options?: LintOptions): Readonly<Record<string, string>> {
  const [complaint] = lint({ 'a.ts': text }, options);
  assert.ok(complaint, text);
  const entries = complaint.suggestions.map(({ says, output }) => [says, output] as const);
  for (const [, output] of entries) assertParses(output);
  return Object.fromEntries(entries);
}

function assertParses(text: string): void {
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 },
  });
  assert.deepEqual(
    diagnostics.map(({ messageText }) => messageText),
    [],
    text,
  );
}

describe('Suggestions: redact', () => {
  const wrap = 'Wrap in `redact(...)`.';
  const cases: readonly (readonly [string, string, string])[] = [
    ['an argument', `console.log(user.email);`, `console.log(redact(user.email));`],
    ['part of a template', 'console.log(`to ${user.email}`);', 'console.log(`to ${redact(user.email)}`);'],
    ['a value in an object', `console.log({ to: user.email });`, `console.log({ to: redact(user.email) });`],
    ['an operand', `console.log('to ' + user.email);`, `console.log('to ' + redact(user.email));`],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(offered(user + before)[wrap], packageImport + user + after);
    });
  }

  it('a shorthand property', () => {
    const text = (value: string): string =>
      `export function log(email: string): void {\n  console.log({ ${value} });\n}\n`;
    assert.equal(offered(text('email'))[wrap], packageImport + text('email: redact(email)'));
  });

  it('uses the import there is, or adds to it', () => {
    const known = `import { redact as hide } from '@verklaar/annotations';\nhide;\n${user}`;
    assert.equal(offered(`${known}console.log(user.email);`)[wrap], `${known}console.log(hide(user.email));`);
    const other = (names: string): string => `import { ${names} } from '@verklaar/annotations';\nmask;\n${user}`;
    assert.equal(
      offered(`${other('mask')}console.log(user.email);`)[wrap],
      `${other('mask, redact')}console.log(redact(user.email));`,
    );
  });

  it('stands below directives', () => {
    const text = `'use client';\n${user}console.log(user.email);`;
    assert.equal(offered(text)[wrap], `'use client';\n${packageImport}${user}console.log(redact(user.email));`);
  });

  it('is not offered where the name means something else', () => {
    const text = `${user}const redact = 1;\nconsole.log(redact, user.email);`;
    assert.equal(offered(text)[wrap], undefined);
  });

  it('mends: nothing is left to report', () => {
    for (const [, before] of cases) {
      const output = offered(user + before)[wrap] ?? '';
      assert.deepEqual(lint({ 'a.ts': output }), [], output);
    }
  });
});

describe('Suggestions: leave out', () => {
  it('the last argument of a logger, with its comma', () => {
    const says = 'Leave out this argument.';
    assert.equal(offered(`${user}console.log('to', user.email);`)[says], `${user}console.log('to');`);
    assert.equal(offered(`${user}console.log('to', user.email,);`)[says], `${user}console.log('to');`);
  });

  it('not the only one, not one before others, not one that carries more', () => {
    for (const call of [
      `console.log(user.email);`,
      `console.log(user.email, 'to');`,
      'console.log("to", `${user.id} ${user.email}`);',
      `console.log('to', { id: user.id, email: user.email });`,
    ]) {
      assert.equal(offered(user + call)['Leave out this argument.'], undefined, call);
    }
  });

  it('properties, with one comma each', () => {
    const objects: readonly (readonly [string, string, string])[] = [
      [`{ email: user.email, id: 1 }`, `{ id: 1 }`, '`email`'],
      [`{ id: 1, email: user.email }`, `{ id: 1 }`, '`email`'],
      [`{ id: 1, email: user.email, }`, `{ id: 1, }`, '`email`'],
      [`{ email: user.email }`, `{ }`, '`email`'],
      [`{ email: user.email, id: 1, name: user.name }`, `{ id: 1 }`, '`email`, `name`'],
      [`{ id: 1, email: user.email, 'name': user.name }`, `{ id: 1,  }`, "`email`, `'name'`"],
    ];
    for (const [before, after, names] of objects) {
      const options = offered(`${user}console.log('x', ${before});`);
      assert.equal(options[`Leave out ${names}.`], `${user}console.log('x', ${after});`, before);
    }
  });
});

describe('Suggestions: declare the recipient', () => {
  const send = `export async function subscribe(email: string): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ email }) });
}
`;
  const declaration = /export const mollie = recipient\(\{\n {2}id: 'mollie',\n {2}service: 'mollie',\n/u;

  it('puts it below the imports, or first', () => {
    const [output = ''] = Object.values(offered(send));
    assert.match(output, declaration);
    assert.ok(output.startsWith("import { recipient } from '@verklaar/annotations';\n\nexport const mollie"), output);
    const [below = ''] = Object.values(
      offered(`import { activity } from '@verklaar/annotations';\nactivity;\n\n${send}`),
    );
    assert.ok(
      below.startsWith("import { activity, recipient } from '@verklaar/annotations';\n\nexport const mollie"),
      below,
    );
  });

  it('mends: the recipient is declared, and its role asked for elsewhere', () => {
    const [output = ''] = Object.values(offered(send));
    assert.deepEqual(lint({ 'a.ts': output }), []);
  });

  it('takes another name where that is taken', () => {
    const [output = ''] = Object.values(offered(`const mollie = 1;\nvoid mollie;\n${send}`));
    assert.match(output, /export const mollieRecipient = recipient\(/u);
  });
});

describe('Suggestions: mark the field', () => {
  const strict: LintOptions = { preset: 'strict' };
  const says = 'Mark as `contact.phone`.';

  it('by a decorator in a class, before others', () => {
    const text = (mark: string): string => `import { PersonalData } from '@verklaar/annotations';
declare function Column(): PropertyDecorator;
export class Customer {
  @PersonalData('contact.email') email = '';
  ${mark}@Column() phone = '';
}
`;
    assert.equal(offered(text(''), strict)[says], text(`@PersonalData('contact.phone') `));
  });

  it('by a tag in an interface, in the comment there is', () => {
    const text = (member: string): string => `export interface Customer {
  /** @personalData contact.email */
  email: string;
  ${member}
}
`;
    const cases = [
      [`phone: string;`, `/** @personalData contact.phone */ phone: string;`],
      [
        `/** With prefix. */\n  phone: string;`,
        `/** With prefix.\n   * @personalData contact.phone */\n  phone: string;`,
      ],
      [
        `/**\n   * With prefix.\n   */\n  phone: string;`,
        `/**\n   * With prefix.\n   * @personalData contact.phone\n   */\n  phone: string;`,
      ],
    ] as const;
    for (const [before, after] of cases) {
      const output = offered(text(before), strict)[says] ?? '';
      assert.equal(output, text(after));
      assert.deepEqual(lint({ 'a.ts': output }, strict), [], output);
    }
  });
});
