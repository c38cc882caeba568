import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Run } from './run-suite.js';

import { openBrowser } from '../../support/browser.js';
import { startCodeServer } from './start-code-server.js';
import { perform } from './window.js';

/** Runs the suite in VS Code's server and workbench, the window being a page of a headless browser. */
export async function runInCodeServer(run: Run): Promise<void> {
  // Its address names one extension alone: others are installed.
  for (const folder of run.beside) {
    await cp(folder, join(run.profile, 'extensions', basename(folder)), { recursive: true });
  }
  const server = await startCodeServer({
    folder: run.profile,
    settings: run.settings,
    environment: run.environment,
  });
  const browser = await openBrowser();
  const log: string[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    run.atScreen((deed) => perform(page, deed));
    const exit = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
      log.push(`${type}: ${values.map(String).join(' ')}`);
    });
    page.on('pageerror', (error) => log.push(`page: ${error.message}`));
    await page.goto(addressOf(run, server.port));
    const code = await before(run.deadline, exit);
    if (code !== 0) throw new Error(`The suite ended with ${code}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error([message, 'VS Code wrote last:', ...log.slice(-15), server.tail().slice(-2000)].join('\n'), {
      cause: error,
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function addressOf(run: Run, port: number): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.extension)],
    ['extensionTestsPath', remote(run.suite)],
    ['skipWelcome', 'true'],
  ];
  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set(run.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', run.workspace);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

async function before<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The suite did not end within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
