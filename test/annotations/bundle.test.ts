import { build, transform } from 'esbuild';
import assert from 'node:assert/strict';
import { resolve } from 'node:path';

import { root } from './support/diagnose.js';

async function bundle(file: string, minify = true): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'test/annotations/fixtures/bundle', file)],
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@verklaar/source'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: false } },
  });
  return outputFiles[0]!.text;
}

const text = /TEXT OF THE STATEMENT|LEGAL NAME OF THE RECIPIENT/;

describe('a browser bundle', () => {
  it('holds no text of a statement when an entity names activities and recipients by id', async () => {
    const code = await bundle('by-id.ts');
    assert.doesNotMatch(code, text);
    assert.match(code, /"newsletter"/);
    assert.match(code, /"brevo"/);
  });

  it('holds the texts when an entity names them by value', async () => {
    assert.match(await bundle('by-value.ts'), text);
  });

  it('holds nothing of this package when only types are used', async () => {
    assert.equal(await bundle('type-only.ts'), 'var e={email:""};export{e as empty};\n');
  });

  // esbuild follows the mark within a module only (evanw/esbuild#4369): the modules are made one first.
  it('holds no declaration that nothing uses', async () => {
    const joined = await bundle('unused.ts', false);
    assert.match(joined, text);
    const { code } = await transform(joined, { minify: true, treeShaking: true, format: 'esm' });
    assert.equal(code, 'var e=1;export{e as shown};\n');
  });

  it('gains at most 2 kB by all decorators together', async () => {
    const { length } = await bundle('decorators.ts');
    assert.ok(length < 2048, `${String(length)} bytes`);
  });

  it('gains at most 4 kB by redact, and 2 kB by the rest', async () => {
    const { length } = await bundle('redact.ts');
    assert.ok(length < 4096, `${String(length)} bytes`);
    const pseudonyms = (await bundle('pseudonyms.ts')).length;
    assert.ok(pseudonyms < 2048, `${String(pseudonyms)} bytes`);
  });

  it('holds nothing of redact when only decorators are used', async () => {
    assert.match(await bundle('redact.ts'), /\[redacted\]/);
    assert.doesNotMatch(await bundle('decorators.ts'), /\[redacted\]/);
  });
});
