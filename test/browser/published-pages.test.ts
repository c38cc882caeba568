import type { Browser } from 'playwright-core';

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Register } from '../../core/src/model/register.js';
import type { PublishedFile } from '../../core/src/publication/publication.js';

import { openBrowser } from '../support/browser.js';
import { inspectPage } from '../support/inspect-page.js';
import { fileOf, publishedRegister, publishSite } from '../support/published-site.js';

const output = join(import.meta.dirname, '..', 'output', 'browser');

/** A fragment on a page of somebody else's. */
const host = (fragment: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><title>A site</title><style>${style}</style></head><body><header><p>Shop</p></header><main><h1>Privacy</h1>${fragment}</main></body></html>`;

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);

/** Names that fit no line of a phone. */
const withLongWords: Register = {
  ...publishedRegister,
  organisations: publishedRegister.organisations.map((organisation) => ({ ...organisation, legalName: long })),
  activities: publishedRegister.activities.map((activity) => {
    const name = `${activity.id}${long}`;
    return { ...activity, name: { en: name, nl: name } };
  }),
  recipients: publishedRegister.recipients.map((recipient) => ({ ...recipient, name: long })),
};

describe('published pages, in a browser', () => {
  let browser: Browser;
  const site = publishSite(undefined, { fragments: 2 });
  const draft = publishSite(undefined, { draft: true });
  const longWords = publishSite(withLongWords);
  before(async () => {
    await mkdir(output, { recursive: true });
    browser = await openBrowser();
  });
  after(() => browser.close());

  const earlier = site.find(({ path }) => /^statement\.en\.[0-9a-f]{8}\.html$/u.test(path))?.path ?? '';
  const cases: readonly (readonly [name: string, html: string, language: string])[] = [
    ...['index.html', 'statement.nl-BE.html', 'statement.fr-BE.html', earlier].map(
      (path) => [path, fileOf(site, path), languageOf(site, path)] as const,
    ),
    ['sub-processors.en.html', fileOf(site, 'sub-processors.en.html'), 'en'],
    ['long-words.en.html', fileOf(longWords, 'statement.en.html'), 'en'],
    ['draft.en.html', fileOf(draft, 'statement.en.html'), 'en'],
    ['draft.sub-processors.en.html', fileOf(draft, 'sub-processors.en.html'), 'en'],
    ['fragment.en.html', host(fileOf(site, 'statement.en.fragment.html'), fileOf(site, 'fragment.css')), 'en'],
  ];
  for (const [name, html, language] of cases) {
    it(`is accessible in light, dark and print, asks for nothing and fits any screen: ${name}`, async () => {
      const page = await inspectPage(browser, html, join(output, `published.${name.replace('.html', '')}`));
      assert.equal(page.language, language);
      assert.deepEqual(page.headingJumps, []);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.messages, []);
      assert.deepEqual(page.requests, []);
      assert.deepEqual(page.widest, { narrow: 320, phone: 390, desktop: 1280 });
    });
  }
});

function languageOf(site: readonly PublishedFile[], path: string): string {
  return site.find((file) => file.path === path)?.language ?? '';
}
