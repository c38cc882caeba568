import { unzipSync } from 'fflate';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

import { packageExtension } from '../../extension/package.js';

describe('the package of the extension', () => {
  let work: string;
  let files: Readonly<Record<string, Uint8Array>>;

  before(async function () {
    this.timeout(120_000);
    work = await mkdtemp(join(tmpdir(), 'verklaar-package-'));
    files = unzipSync(await readFile(await packageExtension(work)));
  });

  after(() => rm(work, { recursive: true, force: true }));

  it('holds what an editor needs, and nothing else', () => {
    const groups = Object.keys(files).map((file) =>
      file
        .replace(/^extension\//, '')
        .replace(/^dist\/chunk-\w+\.js$/, 'dist/chunk-*.js')
        .replace(/^dist\/findings\/[\w-]+\.md$/, 'dist/findings/*.md')
        .replace(/^(l10n|media|walkthrough)\/.+$/, '$1/**'),
    );
    assert.deepEqual([...new Set(groups)].sort(), [
      'LICENSE.txt',
      '[Content_Types].xml',
      'changelog.md',
      'dist/NOTICES.txt',
      'dist/chunk-*.js',
      'dist/client.cjs',
      'dist/findings/*.md',
      'dist/preview-style.css',
      'dist/preview.js',
      'dist/server.js',
      'dist/typed-worker.js',
      'extension.vsixmanifest',
      'l10n/**',
      'media/**',
      'package.json',
      'package.nls.de.json',
      'package.nls.fr.json',
      'package.nls.json',
      'package.nls.nl.json',
      'readme.md',
      'schemas/config.schema.json',
      'snippets/annotations.json',
      'walkthrough/**',
    ]);
  });

  it('holds no source and no source map', () => {
    assert.deepEqual(
      Object.keys(files).filter((file) => /\.(?:c|m)?ts$|\.map$|tsconfig|node_modules/.test(file)),
      [],
    );
  });

  it('names every file that its manifest points to', () => {
    const manifest = textOf('extension/package.json');
    const paths = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|schemas|snippets|walkthrough)\/[^"*]+)"/g)];
    assert.ok(paths.length > 5);
    assert.deepEqual(
      paths.map(([, path = '']) => `extension/${path}`).filter((path) => !(path in files)),
      [],
    );
  });

  it('shows pictures that it brings, and links to nothing beside it', () => {
    const readme = textOf('extension/readme.md');
    const pictures = [...readme.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => `extension/${path}`);
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => !(path in files)),
      [],
    );
    assert.doesNotMatch(readme, /\(\.\.\/|"\.\.\//);
  });

  it('links from no page to a file that it does not bring', () => {
    const pages = Object.keys(files).filter((file) => file.endsWith('.md'));
    assert.ok(pages.length > 3);
    const links = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)]
        .map(([, inText, inTag]) => inText ?? inTag ?? '')
        .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
        .map((link) => ({ page, link, path: posix.join(posix.dirname(page), link.replace(/#.*$/, '')) })),
    );
    assert.ok(links.some(({ page }) => page === 'extension/readme.md'));
    assert.deepEqual(
      links.filter(({ path }) => !(path in files)).map(({ link, page }) => `${page}: ${link}`),
      [],
    );
  });

  it('brings the licences of what it contains', () => {
    const notices = textOf('extension/dist/NOTICES.txt');
    for (const name of ['@ts-morph/common', 'vscode-languageclient', 'vscode-languageserver', 'yaml']) {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    assert.match(textOf('extension/LICENSE.txt'), /Apache License/);
  });

  it('is small enough to be installed in a moment', () => {
    const packed = Object.values(files).reduce((sum, content) => sum + content.length, 0);
    assert.ok(packed < 15_000_000, `${packed} bytes unpacked`);
  });

  function textOf(file: string): string {
    const content = files[file];
    assert.ok(content !== undefined, file);
    return new TextDecoder().decode(content);
  }
});
