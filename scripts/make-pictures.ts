/**
 * Makes the pictures of the documentation again: a screen of the sample's statement in a browser, and those of the editor that
 * the last run of its tests took. Run by hand when something looks different; pixels depend on the fonts of the machine, so no
 * check compares them.
 */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { renderDocuments } from '../core/src/documents/render-documents.js';
import { analyseProject } from '../core/src/project/index.js';
import { openBrowser } from '../test/support/browser.js';

/** Pictures that `test/vscode` takes and the README of the extension shows. */
const ofEditor = ['quick-fix', 'hover', 'preview-revealed'];

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

for (const name of ofEditor) {
  const taken = fileURLToPath(new URL(`../test/output/vscode/${name}.png`, import.meta.url));
  if (!existsSync(taken))
    throw new Error(`Run the tests in the editor first (npx mocha "test/vscode/*.test.ts"): there is no ${taken}.`);
  copyFileSync(taken, fileURLToPath(new URL(`../docs/images/editor-${name}.png`, import.meta.url)));
  console.log(`docs/images/editor-${name}.png`);
}
