import type { Browser } from 'playwright-core';

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { toHtmlPage } from '../../core/src/documents/html.js';
import { renderRegister } from '../../core/src/documents/register/render-register.js';
import { sampleFindings, sampleRegister } from '../documents/register/sample-register.js';
import { openBrowser } from '../support/browser.js';
import { inspectPage } from '../support/inspect-page.js';

const output = join(import.meta.dirname, '..', 'output', 'browser');

describe('the page of a register, in a browser', () => {
  let browser: Browser;
  before(async () => {
    await mkdir(output, { recursive: true });
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const language of ['nl-BE', 'en']) {
    it(`is well-formed, accessible in light and dark, asks for nothing, and prints: ${language}`, async () => {
      const html = toHtmlPage(renderRegister(sampleRegister, sampleFindings, language));
      const page = await inspectPage(browser, html, join(output, `register.${language}`));
      assert.equal(page.language, language);
      assert.deepEqual(page.headingJumps, []);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.messages, []);
      assert.deepEqual(page.requests, []);
      assert.deepEqual(page.widest, { narrow: 320, phone: 390, desktop: 1280 });
      assert.ok(page.printedPages > 1, `${String(page.printedPages)} printed pages`);
    });
  }

  it('has what the inspection would find missing in a bad page', async () => {
    const html = `<!doctype html><html><head><title>x</title></head><body><h1>a</h1><h3>b</h3><p style="color:#ccc;background:#fff">pale</p><img src="https://elsewhere.example/p.png"><script>console.error('no')</script></body></html>`;
    const page = await inspectPage(browser, html, join(output, 'bad'));
    assert.equal(page.language, '');
    assert.deepEqual(page.headingJumps, ['h1 > h3']);
    assert.deepEqual(page.requests, ['https://elsewhere.example/p.png']);
    assert.ok(page.messages.includes('no'));
    for (const rule of ['color-contrast', 'html-has-lang', 'image-alt']) {
      assert.ok(
        page.violations.some((violation) => violation.startsWith(`light ${rule}`)),
        rule,
      );
    }
  });
});
