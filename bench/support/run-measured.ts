import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a whole process took. */
export interface ProcessCost {
  /** User and system, all threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly stdout: string;
}

/** Writes the cost at the very end of the process: Node tells no parent what a child has used. */
const reporter = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_COST, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
});
`;

/**
 * Runs Node with these arguments to its end.
 *
 * @param expected - Exit codes of a run that did its work.
 * @throws Error with what the process said when it ends otherwise.
 */
export function runMeasured(cwd: string, args: readonly string[], expected: readonly number[] = [0]): ProcessCost {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const [hook, cost] = [path.join(folder, 'report.mjs'), path.join(folder, 'cost.json')];
    writeFileSync(hook, reporter);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(hook).href, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, BENCH_COST: cost },
    });
    if (status === null || !expected.includes(status)) throw new Error(`node ${args.join(' ')}\n${stdout}\n${stderr}`);
    return { ...(JSON.parse(readFileSync(cost, 'utf8')) as Omit<ProcessCost, 'stdout'>), stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
