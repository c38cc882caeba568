import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What a browser sees of a page. */
export interface PageInspection {
  /** Of the root element. */
  readonly language: string;
  /** Headings that skip a level: `h2 > h4`. */
  readonly headingJumps: readonly string[];
  /** `light rule: selector`, for every violation that axe-core finds in either colour scheme or on paper. */
  readonly violations: readonly string[];
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** Addresses that the page asked for, beside itself. */
  readonly requests: readonly string[];
  /** Width of the content in CSS pixels; more than the screen's means that it must be scrolled sideways. */
  readonly widest: { readonly narrow: number; readonly phone: number; readonly desktop: number };
  readonly printedPages: number;
}

const address = 'http://page.example/';
const appearances = {
  light: { colorScheme: 'light', media: 'screen' },
  dark: { colorScheme: 'dark', media: 'screen' },
  print: { colorScheme: 'light', media: 'print' },
} as const;
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page on a desktop, on a phone, in the dark and on paper; leaves pictures and a PDF at `output`. */
export async function inspectPage(browser: Browser, html: string, output: string): Promise<PageInspection> {
  const messages: string[] = [];
  const requests: string[] = [];
  const open = async (bypassCSP: boolean): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP });
    const page = await context.newPage();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      requests.push(url);
      return route.abort();
    });
    await page.goto(address);
    return page;
  };

  const page = await open(false);
  const language = await page.evaluate(() => document.documentElement.lang);
  const headings = await page.$$eval('h1,h2,h3,h4,h5,h6', (all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  const measure = async (name: string, width: number): Promise<number> => {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${output}.${name}.png`);
    return page.evaluate(() => document.documentElement.scrollWidth);
  };
  const widest = {
    desktop: await measure('desktop', 1280),
    phone: await measure('phone', 390),
    narrow: await measure('narrow', 320),
  };
  const pdf = await page.pdf({ path: `${output}.pdf`, preferCSSPageSize: true });
  await page.context().close();
  const seen = { messages: [...messages], requests: [...requests] };

  const violations: string[] = [];
  // The policy of the page lets no script in, and axe-core is one.
  const judged = await open(true);
  await judged.addScriptTag({ content: await axeSource });
  for (const [name, media] of Object.entries(appearances)) {
    await judged.emulateMedia(media);
    violations.push(...(await violationsOf(judged)).map((violation) => `${name} ${violation}`));
    if (name === 'dark') await picture(judged, `${output}.dark.png`);
  }
  await judged.context().close();

  return {
    language,
    headingJumps: jumpsOf(headings),
    violations,
    messages: seen.messages,
    requests: [...new Set(seen.requests)],
    widest,
    printedPages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  };
}

/** Pictures are for people to look at: a busy machine that fails to take one fails no test. */
async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path }).catch(() => undefined);
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    return engine.run(document, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

function jumpsOf(levels: readonly number[]): readonly string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${String(before)} > h${String(level)}`] : [];
  });
}
