import type { Metafile } from 'esbuild';

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundleExtension, type BundleName } from '../../extension/build.js';

describe('bundles of the extension', () => {
  let metafiles: Readonly<Record<BundleName, Metafile>>;
  let out: string;

  before(async function () {
    this.timeout(120_000);
    out = await mkdtemp(join(tmpdir(), 'verklaar-bundle-'));
    metafiles = await bundleExtension({ isRelease: true, out });
  });

  after(() => rm(out, { recursive: true, force: true }));

  it('are the entries, and chunks that they share', () => {
    const files = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ name }) => name.replace(/^chunk-\w+/, 'chunk'));
    const expected = ['chunk.js', 'client.cjs', 'preview-style.css', 'preview.js', 'server.js', 'typed-worker.js'];
    assert.deepEqual([...new Set(names)].sort(), expected);
  });

  it('keep the client small', () => {
    const output = outputOf(metafiles.client, 'client.cjs');
    assert.ok(output.bytes < 500_000, `${output.bytes} bytes`);
    const own = bytesFrom(output, (file) => !file.includes('node_modules/'));
    assert.ok(own < 60_000, `${own} bytes of our own`);
    assert.ok(own > 10_000, `${own} bytes of our own: not the client`);
  });

  it('keep compiler, core and command out of the client', () => {
    const files = Object.keys(metafiles.client.inputs);
    const foreign = files.filter((file) => !/^extension\/src\/(?:client|protocol)\/|node_modules\//.test(file));
    assert.deepEqual(foreign, []);
    assert.deepEqual(
      files.filter((file) => /node_modules\/(?:typescript|ts-morph|@ts-morph|yaml|ajv)\//.test(file)),
      [],
    );
  });

  it('let the client import the packages that it is made with, and no more', () => {
    assert.deepEqual(packagesOf(metafiles.client), [
      'balanced-match',
      'brace-expansion',
      'minimatch',
      'semver',
      'vscode-jsonrpc',
      'vscode-languageclient',
      'vscode-languageserver-protocol',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-types',
    ]);
  });

  it('hold one compiler', () => {
    const holders = Object.values(metafiles.server.outputs).filter(({ inputs }) =>
      Object.keys(inputs).some((file) => file.endsWith('@ts-morph/common/dist/typescript.js')),
    );
    assert.equal(holders.length, 1);
    const compilers = Object.keys(metafiles.server.inputs).filter((file) => file.endsWith('/typescript.js'));
    assert.deepEqual(compilers, ['node_modules/@ts-morph/common/dist/typescript.js']);
  });

  it('name no folder of the machine they were made on', () => {
    const root = join(import.meta.dirname, '../..');
    const told = readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(join(out, entry.name), 'utf8').includes(root))
      .map(({ name }) => name);
    assert.deepEqual(told, []);
  });

  it('evaluate no text as code in what runs in VS Code itself', () => {
    for (const name of ['client.cjs', 'preview.js']) {
      assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /\beval\(|new Function\(/);
    }
  });

  it('load nothing remote in the preview', () => {
    const text = readFileSync(join(out, 'preview.js'), 'utf8') + readFileSync(join(out, 'preview-style.css'), 'utf8');
    assert.doesNotMatch(text, /https?:\/\/|\bfetch\(|XMLHttpRequest|WebSocket|@import|importScripts/);
    assert.deepEqual(packagesOf(metafiles.preview), []);
  });
});

type Output = Metafile['outputs'][string];

function outputOf({ outputs }: Metafile, name: string): Output {
  const found = Object.entries(outputs).find(([path]) => path.endsWith(`/${name}`));
  assert.ok(found !== undefined, name);
  return found[1];
}

function bytesFrom({ inputs }: Output, isMeant: (file: string) => boolean): number {
  return Object.entries(inputs).reduce(
    (sum, [file, { bytesInOutput }]) => sum + (isMeant(file) ? bytesInOutput : 0),
    0,
  );
}

/** Packages whose code is in the bundles of a metafile, sorted. */
function packagesOf({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}
