import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import type { Deed, Report } from '../desk-messages.js';

import { openDesk } from './desk.js';
import { runInCodeServer } from './run-in-code-server.js';
import { runInElectron } from './run-in-electron.js';

/** One start of VS Code. */
export interface Run {
  /** Folder of the extension: this one's source, or an unpacked package. */
  readonly extension: string;
  /** Folders of other extensions that are installed beside it. */
  readonly beside: readonly string[];
  /** The module with `run()`, as JavaScript. */
  readonly suite: string;
  /** A folder, or a `.code-workspace`. */
  readonly workspace: string;
  /** Settings of the user. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Where VS Code keeps its own files. */
  readonly profile: string;
  /** Milliseconds after which it hangs. */
  readonly deadline: number;
  /** Tells who is at the screen. */
  readonly atScreen: (perform: (deed: Deed) => Promise<unknown>) => void;
}

export interface Outcome {
  readonly reports: readonly Report[];
  /** Why the suite did not run to its end, with the tail of the logs. */
  readonly broken?: string;
}

/**
 * Runs a suite in the real VS Code: the one that `VSCODE_PATH` names, else the one that `@vscode/test-electron` downloads when
 * `VSCODE_VERSION` is set, else code-server. It never throws: a suite that crashes or hangs is an outcome.
 */
export async function runSuite(
  options: Pick<Run, 'extension' | 'settings' | 'suite' | 'workspace'> & {
    readonly beside?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly deadline?: number;
  },
): Promise<Outcome> {
  const reports: Report[] = [];
  let perform: (deed: Deed) => Promise<unknown> = () => Promise.reject(new Error('Nobody is at the screen yet'));
  const desk = await openDesk({ report: (report) => void reports.push(report), deed: (deed) => perform(deed) });
  const profile = await mkdtemp(join(tmpdir(), 'verklaar-vscode-'));
  const run: Run = {
    deadline: 300_000,
    beside: [],
    ...options,
    environment: { ...options.environment, VERKLAAR_TEST_DESK: desk.url },
    profile,
    atScreen: (value) => {
      perform = value;
    },
  };
  const isElectron = process.env.VSCODE_PATH !== undefined || process.env.VSCODE_VERSION !== undefined;
  try {
    await (isElectron ? runInElectron(run) : runInCodeServer(run));
    return { reports };
  } catch (error) {
    return { reports, broken: error instanceof Error ? error.message : String(error) };
  } finally {
    await desk.close();
    await keepLogs(profile, basename(run.suite, '.cjs'));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What VS Code and the extension wrote down: looked at when a test fails. */
async function keepLogs(profile: string, name: string): Promise<void> {
  const kept = resolve(import.meta.dirname, '../../output/vscode/logs', name);
  await rm(kept, { recursive: true, force: true });
  for (const folder of ['data/logs', 'logs']) {
    const logs = join(profile, folder);
    if (existsSync(logs)) await cp(logs, kept, { recursive: true });
  }
}
