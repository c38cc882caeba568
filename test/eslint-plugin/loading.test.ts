import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { buildPlugin } from '../support/built-plugin.js';
import { repositoryPath } from '../support/sample.js';

/** Writes down each module that is asked for from another. */
const hooks = `
import { writeSync } from 'node:fs';
export function load(url, context, next) {
  writeSync(1, url + '\\n');
  return next(url, context);
}
`;

/** Loads the plugin where the linter and its parser are loaded already, and prints the files that it brings along. */
const loadPlugin = `
import { createRequire, register } from 'node:module';
import 'eslint';
import 'typescript';
import '@typescript-eslint/utils';
const { cache } = createRequire(import.meta.url);
const before = new Set(Object.keys(cache));
register('./hooks.mjs', import.meta.url);
await import('@verklaar/eslint-plugin');
for (const file of Object.keys(cache)) if (!before.has(file)) console.log(file);
`;

describe('The plugin as it is published', function () {
  // Inside the repository, so that packages it depends on are found.
  const folder = repositoryPath(`.cache/loading/${String(process.pid)}`);
  let loaded: readonly string[] = [];

  before(async () => {
    await buildPlugin(folder);
    writeFileSync(path.join(folder, 'hooks.mjs'), hooks);
    writeFileSync(path.join(folder, 'load-plugin.mjs'), loadPlugin);
    const printed = execFileSync(process.execPath, ['load-plugin.mjs'], { cwd: folder, encoding: 'utf8' });
    loaded = [...new Set(printed.trim().split('\n'))];
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads the packages that reading code and its config takes, and none for documents', () => {
    const packages = loaded.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []);
    assert.deepEqual([...new Set(packages)].sort(), [
      '@jridgewell/resolve-uri',
      '@jridgewell/sourcemap-codec',
      '@jridgewell/trace-mapping',
      '@verklaar/core',
      '@verklaar/eslint-plugin',
      'ajv',
      'fast-uri',
      'fastest-levenshtein',
      'json-schema-traverse',
      'jsonc-parser',
      'yaml',
    ]);
  });

  it('loads core as one file', () => {
    const core = loaded.filter((file) => file.includes('@verklaar/core/'));
    assert.deepEqual(
      core.map((file) => path.posix.relative(folder, file.replace('file://', ''))),
      ['node_modules/@verklaar/core/dist/bundles/linting.js'],
    );
  });
});
