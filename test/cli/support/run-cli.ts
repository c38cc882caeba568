import { main } from '../../../cli/src/main.js';

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliSurroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both streams are terminals. */
  readonly terminal?: boolean;
  readonly today?: string;
}

/** Runs the command line in this process, as its entry would, with its streams caught. */
export async function runCli(argv: readonly string[], surroundings: CliSurroundings): Promise<CliRun> {
  const { cwd, env = {}, terminal = false, today = '2026-06-01' } = surroundings;
  let out = '';
  let err = '';
  const stdout = { isTTY: terminal, write: (text: string): void => void (out += text) };
  const stderr = { isTTY: terminal, write: (text: string): void => void (err += text) };
  const code = await main(argv, { stdout, stderr, env, cwd, today });
  return { code, out, err };
}
