/**
 * Makes the pictures of the documentation again: a screen of the sample's statement in a browser. Run by hand when the page
 * looks different; pixels depend on the fonts of the machine, so no check compares them.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { renderDocuments } from '../core/src/documents/render-documents.js';
import { analyseProject } from '../core/src/project/index.js';
import { openBrowser } from '../test/support/browser.js';

const sample = fileURLToPath(new URL('../samples/web-agency', import.meta.url));
const target = fileURLToPath(new URL('../docs/images/statement.png', import.meta.url));
const shown = 'statement.en.html';

const { register, findings } = await analyseProject({ cwd: sample });
const document = renderDocuments(register, findings).find(({ path }) => path === shown);
if (document === undefined) throw new Error(`The sample has no ${shown}.`);

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, colorScheme: 'light' });
  await page.setContent(document.content);
  mkdirSync(dirname(target), { recursive: true });
  await page.screenshot({ path: target });
} finally {
  await browser.close();
}
console.log(`docs/images/statement.png: ${String(Math.round(statSync(target).size / 1024))} kB`);
