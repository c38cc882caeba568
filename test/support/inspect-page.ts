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
  /** `light rule: selector`, for every violation that axe-core finds in either colour scheme. */
  readonly violations: readonly string[];
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** Addresses that the page asked for, beside itself. */
  readonly requests: readonly string[];
  /** Width of the content in CSS pixels; more than the screen's means that it must be scrolled sideways. */
  readonly widest: { readonly phone: number; readonly desktop: number };
  readonly printedPages: number;
}

const address = 'http://page.example/';
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page on a desktop, on a phone, in the dark and on paper; leaves pictures and a PDF at `output`. */
export async function inspectPage(browser: Browser, html: string, output: string): Promise<PageInspection> {
  const messages: string[] = [];
  const requests: string[] = [];
  const open = async (width: number, colorScheme: 'dark' | 'light', bypassCSP = false): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP });
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

  const desktop = await open(1280, 'light');
  const language = await desktop.evaluate(() => document.documentElement.lang);
  const headings = await desktop.$$eval('h1,h2,h3,h4,h5,h6', (all) =>
    all.map(({ tagName }) => Number(tagName.slice(1))),
  );
  const desktopWidth = await desktop.evaluate(() => document.documentElement.scrollWidth);
  await desktop.screenshot({ path: `${output}.desktop.png` });
  const pdf = await desktop.pdf({ path: `${output}.pdf`, preferCSSPageSize: true });
  await desktop.context().close();

  const phone = await open(390, 'light');
  const phoneWidth = await phone.evaluate(() => document.documentElement.scrollWidth);
  await phone.screenshot({ path: `${output}.phone.png` });
  await phone.context().close();
  const seen = { messages: [...messages], requests: [...requests] };

  const violations: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    // The policy of the page lets no script in, and axe-core is one.
    const page = await open(1280, scheme, true);
    violations.push(...(await violationsOf(page)).map((violation) => `${scheme} ${violation}`));
    await page.screenshot({ path: `${output}.${scheme}.png` });
    await page.context().close();
  }

  return {
    language,
    headingJumps: jumpsOf(headings),
    violations,
    messages: seen.messages,
    requests: [...new Set(seen.requests)],
    widest: { phone: phoneWidth, desktop: desktopWidth },
    printedPages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  };
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: await axeSource });
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
