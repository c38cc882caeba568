import type { Frame, Page } from 'playwright-core';

import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import type { Deed } from '../desk-messages.js';

const pictures = resolve(import.meta.dirname, '../../output/vscode');
const patience = 20_000;

/** Does in the window of VS Code what a person would do with mouse, keyboard and eyes. */
export async function perform(page: Page, deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case 'picture': {
      const path = resolve(pictures, `${deed.name}.png`);
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path, animations: 'disabled' });
      return path;
    }
    case 'click':
      return page.locator(deed.selector).first().click({ timeout: patience });
    case 'hover':
      return page.locator(deed.selector).first().hover({ timeout: patience });
    case 'press':
      return page.keyboard.press(deed.keys);
    case 'type':
      return page.keyboard.type(deed.text);
    case 'fill':
      return page.locator(deed.selector).first().fill(deed.text, { timeout: patience });
    case 'texts': {
      const found = page.locator(deed.selector);
      await found.first().waitFor({ state: 'attached', timeout: patience });
      return found.allInnerTexts();
    }
    case 'clickInWebview':
      return (await webviewWith(page, deed.selector)).locator(deed.selector).first().click({ timeout: patience });
    case 'textsInWebview':
      return (await webviewWith(page, deed.selector)).locator(deed.selector).allInnerTexts();
    case 'selectInWebview':
      return (await webviewWith(page, deed.selector)).locator(deed.selector).selectOption(deed.value);
  }
}

/** The frame of a webview that shows what a selector finds; webviews live in frames within frames. */
async function webviewWith(page: Page, selector: string): Promise<Frame> {
  const end = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      // A frame may be replaced while it is asked.
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    if (Date.now() > end) throw new Error(`No webview shows ${selector}`);
    await page.waitForTimeout(50);
  }
}
