import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { imports, sound, toldOf, tsconfig, withConfig, withFile } from '../support/small-project.js';
import { type TrialOptions, tryProject } from '../support/trial.js';

const phone = (rest = ''): string =>
  `export class Extra { @PersonalData('contact.phone', { for: ['accounts'] }) phone = ''; ${rest} }`;

/** Input that is read, with the findings that name what was wrong, and whether the extra field was found. */
interface Readable extends TrialOptions {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly findings?: readonly string[];
  /** Found in the documents beside the e-mail address of `sound`. */
  readonly holds?: RegExp;
}

const telephone = /telefoonnummer/iu;
const nested = `${'{a:'.repeat(5000)}1${'}'.repeat(5000)}`;
const tooDeep = ['AN14 src/extra.ts:1:1'];

const readable: readonly Readable[] = [
  { what: 'nothing wrong', files: sound },
  {
    what: 'syntax errors in a class',
    files: withFile(`${imports}${phone('x = ;')}`),
    findings: ['AN14 src/extra.ts:2:92'],
    holds: telephone,
  },
  {
    what: 'half a decorator',
    files: withFile(`${imports}export class Extra { @PersonalData( }`),
    findings: ['AN01 src/extra.ts:2:36', 'AN14 src/extra.ts:2:36'],
  },
  {
    what: 'a decorator that the file ends in',
    files: withFile(`${imports}export class Extra {\n  @`),
    findings: ['AN14 src/extra.ts:3:4'],
  },
  {
    what: 'constants that refer to each other in a circle of imports',
    files: {
      ...withFile(`${imports}import { b } from './b.js';\nexport const a = b;
export class Extra { @PersonalData('contact.phone', { for: [a] }) x = ''; }`),
      'src/b.ts': `import { a } from './extra.js';\nexport const b = a;`,
    },
    findings: ['AN01 src/b.ts:2:18', 'AN10 src/extra.ts:4:22'],
    holds: telephone,
  },
  {
    what: 'classes that hold each other in a circle of imports',
    files: {
      ...withFile(`${imports}import { Other } from './b.js';\n${phone('other!: Other;')}`),
      'src/b.ts': `import { Extra } from './extra.js';\nexport class Other { extra!: Extra }`,
    },
    holds: telephone,
  },
  {
    what: 'an enum of ten thousand members',
    files:
      withFile(`${imports}enum Kind { ${Array.from({ length: 10_000 }, (_, i) => `K${i} = 'contact.phone'`).join(', ')} }
export class Extra { @PersonalData(Kind.K9999 as 'contact.phone', { for: ['accounts'] }) x = ''; }`),
    holds: telephone,
  },
  {
    what: 'a file with only `any`',
    files: withFile('export const a: any = 1; export let b: any; export default (a as any).b.c as any;'),
  },
  {
    what: 'annotations that are `any`',
    files: withFile(
      `${imports}declare const x: any;\nexport class Extra { @PersonalData(x) a: any; @(x as any) b: any; }\nactivity(x);`,
    ),
    findings: ['AN01 src/extra.ts:3:36', 'AN01 src/extra.ts:4:10'],
  },
  {
    what: 'names that are not ASCII',
    name: 'prøject 日本 😀',
    files: withFile(
      `${imports}${phone().replaceAll('Extra', 'Ünï').replace('phone =', '名 =')}`,
      'src/klant-é/Straße 😀.ts',
    ),
    holds: telephone,
  },
  {
    what: 'CRLF everywhere',
    files: Object.fromEntries(Object.entries(sound).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])),
  },
  {
    what: 'byte-order marks everywhere',
    files: Object.fromEntries(Object.entries(sound).map(([file, text]) => [file, `\uFEFF${text}`])),
  },
  {
    what: 'links in a loop, and links to nothing',
    files: sound,
    prepare: (root) => {
      symlinkSync(root, path.join(root, 'src/loop'));
      symlinkSync(path.join(root, 'src/self'), path.join(root, 'src/self'));
      symlinkSync('two.ts', path.join(root, 'src/one.ts'));
      symlinkSync('one.ts', path.join(root, 'src/two.ts'));
      symlinkSync('nowhere.ts', path.join(root, 'src/dangling.ts'));
    },
  },
  {
    what: 'separators of Windows',
    files: withConfig({ include: ['src\\**\\*.ts'], tsconfig: ['.\\tsconfig.json'], output: 'docs\\privacy' }),
    output: 'docs/privacy',
  },
  {
    what: 'bytes that are no text',
    files: sound,
    prepare: (root) => {
      writeFileSync(
        path.join(root, 'src/blob.ts'),
        Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
      );
    },
    findings: ['AN14 src/blob.ts:1:1'],
  },
  {
    what: 'UTF-16',
    files: sound,
    prepare: (root) => {
      writeFileSync(path.join(root, 'src/wide.ts'), Buffer.from(`\uFEFF${imports}${phone()}`, 'utf16le'));
    },
    holds: telephone,
  },
  { what: 'an empty file', files: withFile('') },
  {
    what: 'a folder named as a file',
    files: withFile(`${imports}${phone()}`, 'src/folder.ts/extra.ts'),
    holds: telephone,
  },
  {
    what: 'two megabytes on one line',
    files: withFile(`${imports.trim()} export const x = [${'"aaaaaaaaaaaaaaaa",'.repeat(110_000)}]; ${phone()}`),
    holds: telephone,
  },
  {
    what: 'an object literal of five thousand levels',
    files: withFile(`export const x = ${nested};`),
    findings: tooDeep,
  },
  {
    what: 'an annotation of five thousand levels',
    files: withFile(`${imports}export class Extra { @PersonalData('contact.phone', ${nested}) x = ''; }`),
    findings: tooDeep,
  },
  {
    what: 'a chain of ten thousand calls',
    files: withFile(`export const x = y${'.z()'.repeat(10_000)};`),
    findings: tooDeep,
  },
  {
    what: 'a sum of five thousand texts',
    files: withFile(`${imports}${phone()} export const x = ${Array.from({ length: 5000 }, () => "'a'").join(' + ')};`),
    holds: telephone,
  },
  {
    what: 'a type of three hundred levels',
    files: withFile(
      `${imports}export interface Extra { phone: ${'Array<'.repeat(300)}Personal<string, 'contact.phone', { for: 'accounts' }>${'>'.repeat(300)} }`,
    ),
    holds: telephone,
  },
  {
    what: 'a tsconfig with comments and trailing commas',
    files: { ...sound, 'tsconfig.json': `// options\n${JSON.stringify(tsconfig).replace(/\}$/u, ', /* end */ }')}` },
  },
  { what: 'an empty tsconfig', files: { ...sound, 'tsconfig.json': '' } },
  {
    what: 'two tsconfigs with the same files',
    files: {
      ...withConfig({ tsconfig: ['tsconfig.json', 'tsconfig.build.json'] }),
      'tsconfig.build.json': JSON.stringify(tsconfig),
    },
  },
  {
    what: 'names of the prototype of objects',
    files: withFile(
      `${imports}export class toString { @PersonalData('contact.phone', { for: ['constructor'] }) __proto__ = '';
@PersonalData('hasOwnProperty' as 'contact.email') valueOf2 = ''; }`,
    ),
    findings: ['AN02 src/extra.ts:3:15', 'AN07 src/extra.ts:2:64'],
    holds: telephone,
  },
];

describe('input that is wrong in part', function () {
  this.timeout(120_000);

  for (const { what, files, findings = [], holds, ...options } of readable) {
    it(`is read as far as it goes: ${what}`, async () => {
      const { report, check, documents } = await tryProject(files, options);
      assert.equal(report.code, 0, report.text);
      // The small project has legal gaps, so `check` is not clean; it finds no difference to the documents.
      assert.equal(check.code, 1);
      assert.deepEqual(toldOf(check.text).toSorted(), findings);
      assert.match(documents['register.nl-NL.md'] ?? '', /e-mailadres/iu);
      if (holds) assert.match(documents['register.nl-NL.md'] ?? '', holds);
      assert.ok(check.text.includes('Documents and code say the same.'), check.text);
    });
  }
});
