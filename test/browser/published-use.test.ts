import type { Browser, BrowserContext, Page } from 'playwright-core';

import assert from 'node:assert/strict';

import type { PublishedFile } from '../../core/src/publication/publication.js';

import { openBrowser } from '../support/browser.js';
import { publishSite } from '../support/published-site.js';

const origin = 'http://site.example/';

describe('a published site, as people use it', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: readonly PublishedFile[];
  let draft: readonly PublishedFile[];

  const open = async (path: string, width: number, files = site): Promise<void> => {
    context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    page = await context.newPage();
    await page.route('**', (route) => {
      const file = files.find((one) => origin + one.path === route.request().url().replace(/#.*$/u, ''));
      return file === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: file.content });
    });
    await page.goto(origin + path);
  };
  /** The words of what has the focus, after so many times Tab. */
  const tab = async (times = 1): Promise<string> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press('Tab');
    return (await page.locator(':focus').textContent()) ?? '';
  };

  before(async () => {
    site = publishSite();
    draft = publishSite(undefined, { draft: true });
    browser = await openBrowser();
  });
  afterEach(() => context.close());
  after(() => browser.close());

  it('goes from language to language and back without a script', async () => {
    await open('statement.en.html', 1280);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'nl-BE');
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Privacyverklaring');
    await page.getByRole('navigation', { name: 'Talen' }).getByRole('link', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  });

  it('leads to the version before, which says that it is no longer in force and leads back', async () => {
    await open('statement.en.html', 1280);
    await page.getByRole('region', { name: 'Earlier versions' }).getByRole('link').click();
    assert.match(
      await page.locator('header').innerText(),
      /Earlier version, valid from 1 March 2025 until 1 November 2026/,
    );
    await page.getByRole('link', { name: 'Read the newest version' }).click();
    assert.equal(page.url(), `${origin}statement.en.html`);
  });

  it('is walked with the keyboard: past the contents, then site, languages, contents, text', async () => {
    await open('statement.en.html', 1280);
    assert.equal(await tab(), 'Skip to the text');
    const skip = page.locator(':focus');
    assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, 'the focused link is on the screen');
    assert.deepEqual(
      [await tab(), await tab(), await tab(), await tab(), await tab(), await tab()],
      ['Voorbeeld Webdiensten', 'Nederlands', 'English', 'Français', 'Deutsch', 'Who are we?'],
    );
  });

  it('skips to the text', async () => {
    await open('statement.en.html', 1280);
    await tab();
    await page.keyboard.press('Enter');
    assert.equal(await tab(), 'privacy@webdiensten.example', 'the first link of the text');
  });

  it('shows where the focus is', async () => {
    await open('statement.en.html', 1280);
    for (let count = 0; count < 12; count += 1) {
      const words = await tab();
      const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
      assert.equal(outline, 'solid', words);
    }
  });

  it('folds its contents on a phone and opens them by keyboard', async () => {
    await open('statement.en.html', 320);
    const entry = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Your rights' });
    assert.equal(await entry.isVisible(), false);
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await entry.isVisible(), true);
    await entry.click();
    assert.equal(
      await page.getByRole('heading', { name: 'Your rights' }).evaluate((one) => one.getBoundingClientRect().top < 100),
      true,
    );
  });

  it('has its contents beside the text where there is room', async () => {
    await open('statement.en.html', 1280);
    const entry = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Your rights' });
    assert.equal(await entry.isVisible(), true);
    assert.equal(await page.locator('summary').isVisible(), false);
  });

  it('marks a draft for eyes, on screen and on paper, and for ears; an approved text not', async () => {
    const watermark = (): Promise<string> =>
      page.locator('body').evaluate((body) => getComputedStyle(body, '::after').content);
    await open('statement.nl-BE.html', 1280, draft);
    assert.match(await watermark(), /CONCEPT/);
    await page.emulateMedia({ media: 'print' });
    assert.match(await watermark(), /CONCEPT/);
    assert.match(await page.getByRole('note').innerText(), /^Concept, na te lezen door een mens\./);
    await context.close();
    await open('statement.nl-BE.html', 1280);
    assert.equal(await watermark(), 'none');
    assert.doesNotMatch(await page.locator('header').innerText(), /Concept/);
  });
});
