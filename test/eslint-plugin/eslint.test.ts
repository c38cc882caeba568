import { ESLint } from 'eslint';
import { ESLint as ESLint9 } from 'eslint-9';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

import type { Workspace } from '../support/workspace.js';

import { repositoryPath } from '../support/sample.js';
import { configOf, project, showResults, told, type TypedBy, writeProject } from './lint-project.js';

const majors = { 9: ESLint9 as unknown as typeof ESLint, 10: ESLint } as const;

async function inProject<T>(
  more: Readonly<Record<string, string>>,
  run: (workspace: Workspace) => Promise<T> | T,
): Promise<T> {
  const workspace = writeProject(more);
  try {
    return await run(workspace);
  } finally {
    workspace.remove();
  }
}

async function lintProject(
  more: Readonly<Record<string, string>> = {},
  options: ESLint.Options = {},
  Linter: typeof ESLint = ESLint,
): Promise<readonly string[]> {
  return inProject(more, async ({ root }) => {
    return showResults(await new Linter({ cwd: root, ...options }).lintFiles(['src']));
  });
}

describe('The plugin in ESLint', () => {
  for (const [major, Linter] of Object.entries(majors)) {
    it(`is told the version ${major} it runs in`, () => {
      assert.equal(Linter.version.split('.')[0], major);
    });

    for (const typedBy of ['projectService', 'project'] satisfies readonly TypedBy[]) {
      it(`finds the same in ${major}, typed by ${typedBy}`, async () => {
        const found = await lintProject({ 'eslint.config.js': configOf({ [typedBy]: true }) }, {}, Linter);
        assert.deepEqual(found, told);
      });
    }
  }

  it('finds the same in two threads as in one', async () => {
    assert.deepEqual(await lintProject({}, { concurrency: 2 }), told);
  });

  it('finds what goes through the files of another project, whichever of the two is linted first', async () => {
    const { 'tsconfig.json': tsconfig = '' } = project;
    const shop = `import type { Customer } from '../src/customer.js';
import { trace } from '../src/trace.js';
import { welcome } from '../src/welcome.js';
export function open(customer: Customer): void {
  trace(customer.email);
  trace(customer.id);
  welcome(customer);
}
`;
    const both = {
      'tsconfig.json': tsconfig,
      'shop/tsconfig.json': tsconfig.replace('"src"', '"."'),
      'shop/open.ts': shop,
    };
    const linted = (folders: readonly string[]): Promise<readonly string[]> =>
      inProject(both, async ({ root }) => showResults(await new ESLint({ cwd: root }).lintFiles([...folders])));
    for (const folders of [['src', 'shop'], ['shop', 'src'], ['shop']]) {
      const found = await linted(folders);
      const expected = ['open.ts:5 DF01', ...(folders.includes('src') ? told : [])];
      assert.deepEqual(found.toSorted(), expected.toSorted(), folders.join(', '));
    }
  });

  it('lints scripts that a project includes, when asked to', async () => {
    const more = {
      'tsconfig.json': (project['tsconfig.json'] ?? '').replace('"strict"', '"allowJs":true,"strict"'),
      'src/old.js': `/** @param {import('./customer.js').Customer} customer */\nexport const old = (customer) => console.log(customer.email);\n`,
      'eslint.config.js': configOf(
        { projectService: true },
        `{ ...verklaar.configs.recommended, files: ['**/*.js'], languageOptions: { parser: tseslint.parser, parserOptions } },`,
      ),
    };
    assert.deepEqual(await lintProject(more), ['old.js:2 DF01', ...told]);
  });

  it('lints the script of a component, at its place in the file', async () => {
    const card = `<template><p>{{ customer.email }}</p></template>

<script setup lang="ts">
import type { Customer } from './customer.js';
defineProps<{ customer: Customer }>();
// verklaar-ignore DF01: shown to the person alone
const show = (customer: Customer) => console.log(customer.email);
const tell = (customer: Customer) => console.log(customer.email);
// verklaar-ignore DF01
</script>
`;
    const more = {
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          customConditions: ['@verklaar/source'],
          lib: ['es2022'],
          types: [],
        },
        include: ['src'],
      }),
      'src/card.vue': card,
      'eslint.config.js': `import vue from 'vue-eslint-parser';\n${configOf(
        { projectService: true, extraFileExtensions: ['.vue'] },
        `{
          ...verklaar.configs.recommended,
          files: ['**/*.vue'],
          languageOptions: { parser: vue, parserOptions: { ...parserOptions, parser: tseslint.parser } },
        },`,
      )}`,
    };
    const results = await inProject(more, ({ root }) => new ESLint({ cwd: root }).lintFiles(['src']));
    assert.deepEqual(showResults(results), ['card.vue:8 DF01', 'card.vue:9 SU04', ...told]);
    const [suggestion] = results.flatMap(({ messages }) => messages)[0]?.suggestions ?? [];
    const { range, text } = suggestion?.fix ?? assert.fail();
    assert.equal(
      card.slice(0, range[0]) + text + card.slice(range[1]),
      card
        .replace('import type', `import { redact } from '@verklaar/annotations';\nimport type`)
        .replace(/(const tell = .*)customer\.email/u, '$1redact(customer.email)'),
    );
  });

  it('says what to set when there is no type information', async () => {
    await assert.rejects(lintProject({ 'eslint.config.js': configOf({}) }), (error) => {
      const { message } = error as Error;
      assert.match(
        message,
        /The rule "@verklaar\/[\w-]+" follows data through types, and ESLint has no type information/u,
      );
      assert.match(message, /parserOptions: \{ projectService: true \}/u);
      return true;
    });
  });

  it('refuses a config that is not valid, with what is wrong in it', async () => {
    await assert.rejects(
      lintProject({ 'verklaar.config.json': '{ "organisation": [] }' }),
      /settings\.verklaar\.config.*CF01/u,
    );
  });
});

describe("The plugin and ESLint's cache", () => {
  /** Lints with a cache in the project, in a process of its own as a terminal does. */
  function lintCached({ root }: Workspace): readonly string[] {
    const eslint = repositoryPath('node_modules/eslint/bin/eslint.js');
    const flags = [eslint, '--cache', '--format', 'json', 'src'];
    const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
    assert.ok(stdout.startsWith('['), stderr);
    return showResults(JSON.parse(stdout) as readonly ESLint.LintResult[]);
  }

  it('a declaration in another file changes what is cached, a leak that other code makes does not', async () => {
    await inProject({}, (workspace) => {
      workspace.write({ 'src/trace.ts': `export function trace(text: string): void {\n  void text;\n}\n` });
      assert.deepEqual(lintCached(workspace), ['pay.ts:4 RC01']);
      workspace.write({ 'src/trace.ts': project['src/trace.ts'] ?? '' });
      assert.deepEqual(lintCached(workspace), ['pay.ts:4 RC01']);
      const more = `export const mail = recipient({ id: 'mail', service: 'brevo' });\n`;
      workspace.write({ 'src/privacy.ts': `${project['src/privacy.ts'] ?? ''}${more}` });
      assert.deepEqual(lintCached(workspace), ['welcome.ts:4 DF01']);
    });
  });
});
