import packaged from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a headless Chromium: the one of the npm package, else one of the system.
 *
 * @throws Error with the command that installs what is missing; a test without a browser fails, it is never skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executable of await executables(failures)) {
    try {
      return await chromium.launch({ executablePath: executable, args: flags, headless: true });
    } catch (error) {
      failures.push(`${executable}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      'No headless Chromium could be started, so the page cannot be tested. On Debian or Ubuntu install one of these:',
      '  apt-get install -y libnss3      (for the browser that npm ci has installed)',
      '  apt-get install -y chromium     (a browser of the system)',
      ...failures.map((failure) => `Tried ${failure}`),
    ].join('\n'),
  );
}

async function executables(failures: string[]): Promise<readonly string[]> {
  const found = installed.filter((path) => existsSync(path));
  try {
    return [await packaged.executablePath(), ...found];
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLine(error)}`);
    return found;
  }
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.find((line) => /error while loading|not found|ENOENT|No such/.test(line)) ?? lines[0] ?? '';
}
