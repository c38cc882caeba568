/**
 * Packs each published package as npm would and asks publint and "are the types wrong" about the archive. `npm run build` first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages, and the profile of module systems that each promises. */
const packages = [
  { folder: 'annotations', profile: 'strict' },
  { folder: 'core', profile: 'esm-only' },
  { folder: 'eslint-plugin', profile: 'esm-only' },
  { folder: 'cli', profile: 'esm-only' },
] as const;

const work = mkdtempSync(join(tmpdir(), 'verklaar-pack-'));
let failed = false;
try {
  for (const { folder, profile } of packages) {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', work], {
      cwd: join(root, folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [entry] = JSON.parse(packed) as readonly { readonly filename: string; readonly size: number }[];
    if (entry === undefined) throw new Error(`npm pack made nothing of ${folder}`);
    const archive = join(work, entry.filename);
    console.log(`${folder}: ${String(Math.round(entry.size / 1024))} kB packed`);
    failed = run('publint', ['run', '--strict', archive]) || failed;
    failed = run('attw', [archive, '--profile', profile, '--quiet']) || failed;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** Runs a tool of node_modules; answers whether it failed. */
function run(tool: string, args: readonly string[]): boolean {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });
  return status !== 0;
}
