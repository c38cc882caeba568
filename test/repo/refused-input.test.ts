import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { sound, tsconfig, withConfig, without, withTsconfig } from '../support/small-project.js';
import { type TrialOptions, tryProject } from '../support/trial.js';

/** Input that keeps the documents from being written, with the exit code of both commands and what is said. */
interface Refused extends TrialOptions {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly code?: 1 | 2;
  readonly says: readonly RegExp[];
}

const refused: readonly Refused[] = [
  {
    what: 'an unknown key',
    files: withConfig({ organisation: [] }),
    says: [/CF01 `organisation` .* Did you mean "organisations"\?\n {2}verklaar\.config\.json:1:\d+\n {2}→ /u],
  },
  {
    what: 'a config that ends early',
    files: { ...sound, 'verklaar.config.json': '{ "organisations": [' },
    says: [/CF03 .*closing bracket \].*\n {2}verklaar\.config\.json:1:2\d\n {2}→ /u],
  },
  ...(
    [
      ['an empty config', '', /CF03 /u],
      ['a config of bytes', '\u0000\u0001', /CF03 /u],
      ['a config that is a list', '[]', /CF02 `verklaar\.config\.json` must be /u],
      ['a config that is null', 'null', /CF02 `verklaar\.config\.json` must be /u],
      ['a config of five thousand levels', '['.repeat(5000), /CF03 .*nested too deeply/u],
      ['a config without organisations', '{ "markets": ["NL"] }', /CF04 `organisations` is missing/u],
      [
        'a config with no organisation',
        '{ "organisations": [], "markets": ["NL"] }',
        /CF02 `organisations` must be ≥ 1/u,
      ],
    ] as const
  ).map(([what, text, says]) => ({
    what,
    files: { ...sound, 'verklaar.config.json': text },
    says: [says, /^ {2}verklaar\.config\.json:1:\d+\n {2}→ /mu],
  })),
  {
    what: 'documents on another disk',
    files: withConfig({ output: 'C:\\privacy' }),
    says: [/CF02 `output` must be \.\/…/u],
  },
  {
    what: 'a web address that runs code',
    files: withConfig({ organisations: [{ id: 'acme', legalName: 'Acme', website: 'javascript:alert(1)' }] }),
    says: [/CF02 `organisations\/acme\/website` must be https/u],
  },
  {
    what: 'two configs',
    files: { ...sound, 'verklaar.config.yaml': '' },
    says: [/There are 2 configs.*\n→ Keep one/u],
  },
  {
    what: 'no config',
    files: without('verklaar.config.json'),
    says: [/There is no verklaar\.config\.json.*\n→ Run `verklaar init`/u],
  },
  {
    what: 'a config that is a link to nothing',
    files: without('verklaar.config.json'),
    prepare: (root) => {
      symlinkSync('nowhere', path.join(root, 'verklaar.config.json'));
    },
    says: [/There is no verklaar\.config\.json.*\n→ /u],
  },
  {
    what: 'a config that is a folder',
    files: without('verklaar.config.json'),
    prepare: (root) => {
      mkdirSync(path.join(root, 'verklaar.config.json'));
    },
    says: [/There is no verklaar\.config\.json.*\n→ /u],
  },
  { what: 'no tsconfig', files: without('tsconfig.json'), says: [/There is no tsconfig\.json.*\n→ Add one/u] },
  ...(
    [
      ['a tsconfig that ends early', '{ "compilerOptions": {', /'\}' expected/u],
      [
        'a tsconfig that extends a missing file',
        JSON.stringify({ ...tsconfig, extends: './missing.json' }),
        /missing\.json/u,
      ],
      ['a tsconfig that extends itself', JSON.stringify({ ...tsconfig, extends: './tsconfig.json' }), /Circular/u],
    ] as const
  ).map(([what, text, says]) => ({
    what,
    files: { ...sound, 'tsconfig.json': text },
    says: [says, /^tsconfig\.json cannot be used: .*\n→ Mend it/mu],
  })),
  {
    what: 'a second tsconfig that is missing',
    files: withConfig({ tsconfig: ['tsconfig.json', 'tsconfig.none.json'] }),
    says: [/There is no tsconfig\.none\.json.*\n→ /u],
  },
  {
    what: 'a tsconfig that selects no file',
    files: withTsconfig({ include: ['lib'] }),
    says: [/No TypeScript file is selected.*\n→ Check "include"/u],
  },
  {
    what: 'no annotation, only `any`',
    files: { ...sound, 'src/customer.ts': 'export const a: any = 1; export default a as any;' },
    code: 1,
    says: [/AN16 No annotation was found.*\n {2}→ /u],
  },
  { what: 'nothing but an empty file', files: { ...sound, 'src/customer.ts': '' }, code: 1, says: [/AN16 /u] },
];

describe('input that no documents can be made from', function () {
  this.timeout(120_000);

  for (const { what, files, code = 2, says, ...options } of refused) {
    it(`is refused with its remedy, and nothing is written: ${what}`, async () => {
      const { report, check, documents } = await tryProject(files, options);
      assert.deepEqual([report.code, check.code], [code, code]);
      for (const words of says) for (const { text } of [report, check]) assert.match(text, words);
      assert.deepEqual(documents, {});
    });
  }

  it('is refused when a file stands where the documents belong, which is left as it is', async () => {
    const { report, documents } = await tryProject({ ...sound, privacy: 'mine' });
    assert.equal(report.code, 2);
    assert.match(report.text, /privacy.*\n→ /u);
    assert.deepEqual(documents, {});
  });
});
