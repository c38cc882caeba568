import assert from 'node:assert/strict';
import ts from 'typescript';

import { createTypeScriptHost, type FixFile, openFixFile, referToConstant } from '../../core/src/index.js';
import { createMemoryProgram } from '../support/memory-program.js';

const declared = `import { activity } from '@verklaar/annotations';\nexport const orders = activity({ id: 'orders' });\n`;

/** The file after a reference to `orders` at its end; `undefined`: there is none. */
function referred(files: Readonly<Record<string, string>>, from = 'src/privacy.ts'): string | undefined {
  const texts = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/shop/${file}`, text]));
  const program = createMemoryProgram(ts, texts);
  const host = createTypeScriptHost({ ts, program });
  const open = (path: string): FixFile | undefined => {
    const source = host.sourceFile(`/shop/${path}`);
    return source && openFixFile({ host, source, canImport: true });
  };
  const text = files['src/model/customer.ts'] ?? '';
  const found = referToConstant({ file: from, symbol: 'orders' }, text.length, 'src/model/customer.ts', {
    root: '/shop',
    facts: [],
    open,
    textOf: () => undefined,
  });
  if (found === undefined) return undefined;
  assert.ok(found.edits.length <= 1);
  const [edit] = found.edits;
  const mended = edit === undefined ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return `${mended}${found.local}`;
}

describe('A constant of the project', () => {
  const own = `import { PersonalData } from '@verklaar/annotations';\n`;
  const cases: readonly (readonly [
    what: string,
    customer: string,
    expected: string | undefined,
    others?: Readonly<Record<string, string>>,
    from?: string,
  ])[] = [
    [
      'is imported after the other imports',
      own,
      `import { PersonalData } from '@verklaar/annotations';\nimport { orders } from '../privacy.js';\norders`,
    ],
    [
      'is imported as the file imports others: without an ending',
      `${own}import { a } from './a';\n`,
      `${own}import { a } from './a';\nimport { orders } from '../privacy';\norders`,
    ],
    [
      'is imported as the file imports others: as source, with double quotes and no semicolons',
      `import { a } from "./a.ts"\n`,
      `import { a } from "./a.ts"\nimport { orders } from "../privacy.ts"\norders`,
    ],
    [
      'joins what is imported from its file',
      `${own}import { support } from '../privacy.js';\n`,
      `${own}import { support, orders } from '../privacy.js';\norders`,
    ],
    [
      'is no part of an import of types',
      `${own}import type { Support } from '../privacy.js';\n`,
      `${own}import type { Support } from '../privacy.js';\nimport { orders } from '../privacy.js';\norders`,
    ],
    [
      'is there already',
      `import { orders } from '../privacy.js';\n`,
      `import { orders } from '../privacy.js';\norders`,
    ],
    ['cannot be imported where its name means something else', `${own}const orders = [];\n`, undefined],
    [
      'cannot be imported when it is not exported',
      own,
      undefined,
      { 'src/privacy.ts': declared.replace('export ', '') },
    ],
    [
      'is imported when its file exports it below',
      own,
      `${own}import { orders } from '../privacy.js';\norders`,
      { 'src/privacy.ts': `${declared.replace('export ', '')}export { orders };\n` },
    ],
    [
      'cannot be imported from a file that needs this one, by whatever way',
      own,
      undefined,
      { 'src/privacy.ts': `import './all.js';\n${declared}`, 'src/all.ts': `export * from './model/customer.js';\n` },
    ],
    ['cannot be imported from what is no code', own, undefined, {}, 'verklaar.config.json'],
    ['cannot be used above its declaration in the same file', own, undefined, {}, 'src/model/customer.ts'],
  ];
  for (const [what, customer, expected, others = {}, from] of cases) {
    it(what, () => {
      const files = { 'src/privacy.ts': declared, 'src/model/customer.ts': customer, ...others };
      assert.equal(referred(files, from), expected);
    });
  }
});
