import type { Browser } from 'playwright-core';

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Register } from '../../core/src/model/register.js';
import type { PublishedFile } from '../../core/src/publication/publication.js';

import { openBrowser } from '../support/browser.js';
import { inspectPage } from '../support/inspect-page.js';
import { earlierIn, fileOf, publishedRegister, publishSite } from '../support/published-site.js';

const output = join(import.meta.dirname, '..', 'output', 'browser');

/** A fragment on a page of somebody else's. */
const host = (fragment: string, style: string): string =>
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
  let site: readonly PublishedFile[];
  let draft: readonly PublishedFile[];
  before(async () => {
    site = publishSite(undefined, { fragments: 2 });
    draft = publishSite(undefined, { draft: true });
    await mkdir(output, { recursive: true });
    browser = await openBrowser();
  });
  after(() => browser.close());

  const cases: readonly (readonly [name: string, language: string, page: () => string])[] = [
    ['index', 'nl-BE', () => fileOf(site, 'index.html')],
    ['statement.nl-BE', 'nl-BE', () => fileOf(site, 'statement.nl-BE.html')],
    ['statement.fr-BE', 'fr-BE', () => fileOf(site, 'statement.fr-BE.html')],
    ['earlier.en', 'en', () => earlierIn(site).content],
    ['sub-processors.en', 'en', () => fileOf(site, 'sub-processors.en.html')],
    ['long-words.en', 'en', () => fileOf(publishSite(withLongWords), 'statement.en.html')],
    ['draft.en', 'en', () => fileOf(draft, 'statement.en.html')],
    ['draft.sub-processors.en', 'en', () => fileOf(draft, 'sub-processors.en.html')],
    ['fragment.en', 'en', () => host(fileOf(site, 'statement.en.fragment.html'), fileOf(site, 'fragment.css'))],
  ];
  for (const [name, language, page] of cases) {
    it(`is accessible in light, dark and print, asks for nothing and fits any screen: ${name}`, async () => {
      const seen = await inspectPage(browser, page(), join(output, `published.${name}`));
      assert.equal(seen.language, language);
      assert.deepEqual(seen.headingJumps, []);
      assert.deepEqual(seen.violations, []);
      assert.deepEqual(seen.messages, []);
      assert.deepEqual(seen.requests, []);
      assert.deepEqual(seen.widest, { narrow: 320, phone: 390, desktop: 1280 });
    });
  }
});
