/** Makes the icon of the extension from its drawing again: the marketplace takes no SVG. Run by hand when the drawing changes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { openBrowser } from '../test/support/browser.js';

const media = new URL('../extension/media/', import.meta.url);
const side = 256;

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const drawing = readFileSync(new URL('icon.svg', media), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: fileURLToPath(new URL('icon.png', media)), omitBackground: true });
} finally {
  await browser.close();
}
