import type { Browser } from 'playwright-core';

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { renderDocuments, type OutputDocument } from '../../core/src/documents/render-documents.js';
import { analyseProject } from '../../core/src/project/index.js';
import { openBrowser } from '../support/browser.js';
import { inspectPage } from '../support/inspect-page.js';

const root = join(import.meta.dirname, '..', '..');
const output = join(root, 'test', 'output', 'browser');

describe('the pages of the web-agency sample, in a browser', () => {
  let browser: Browser;
  let pages: readonly OutputDocument[];
  before(async () => {
    await mkdir(output, { recursive: true });
    browser = await openBrowser();
    const { register, findings } = await analyseProject({ cwd: join(root, 'samples', 'web-agency') });
    pages = renderDocuments(register, findings).filter(({ format }) => format === 'html');
  });
  after(() => browser.close());

  for (const path of ['statement.nl-BE.html', 'statement.en.html', 'register.nl-BE.html', 'register.en.html']) {
    it(`is well-formed, accessible in light and dark, asks for nothing, and prints: ${path}`, async () => {
      const document = pages.find((page) => page.path === path);
      assert.ok(document, `no ${path} among ${pages.map((page) => page.path).join(', ')}`);
      const page = await inspectPage(
        browser,
        document.content,
        join(output, `web-agency.${path.replace('.html', '')}`),
      );
      assert.equal(page.language, document.language);
      assert.deepEqual(page.headingJumps, []);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.messages, []);
      assert.deepEqual(page.requests, []);
      assert.deepEqual(page.widest, { narrow: 320, phone: 390, desktop: 1280 });
      assert.ok(page.printedPages > 1, `${String(page.printedPages)} printed pages`);
    });
  }

  it('shows a visitor no place in the code', () => {
    for (const { path, content } of pages.filter(({ kind }) => kind === 'statement')) {
      const text = content.replace(/<style>[\s\S]*<\/style>/, '');
      assert.doesNotMatch(text, /src\/|\.ts\b|#[A-Z]\w*\./, path);
    }
  });
});
