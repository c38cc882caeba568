import { runTests } from '@vscode/test-electron';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';

import type { Run } from './run-suite.js';

import { perform } from './window.js';

/** Runs the suite in VS Code for the desktop; its window is reached through its debugging port. */
export async function runInElectron(run: Run): Promise<void> {
  await mkdir(join(run.profile, 'User'), { recursive: true });
  await writeFile(join(run.profile, 'User/settings.json'), JSON.stringify(run.settings, null, 2));
  const port = await freePort();
  let window: Promise<Page> | undefined;
  run.atScreen(async (deed) => {
    window ??= windowAt(port);
    return perform(await window, deed);
  });
  const { VSCODE_PATH: path, VSCODE_VERSION: version } = process.env;
  const code = await runTests({
    ...(path === undefined ? {} : { vscodeExecutablePath: path }),
    ...(version === undefined ? {} : { version }),
    cachePath: resolve(import.meta.dirname, '../../../.vscode-test'),
    extensionDevelopmentPath: [run.extension, ...run.beside],
    extensionTestsPath: run.suite,
    extensionTestsEnv: { ...run.environment },
    launchArgs: [
      run.workspace,
      ...['--user-data-dir', run.profile, '--disable-extensions', '--skip-welcome', '--no-sandbox'],
      `--remote-debugging-port=${port}`,
    ],
  });
  if (code !== 0) throw new Error(`The suite ended with ${code}`);
}

async function windowAt(port: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().includes('workbench'));
  if (page === undefined) throw new Error('VS Code has no window yet');
  return page;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
