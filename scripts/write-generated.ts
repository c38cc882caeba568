import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * Writes generated texts, formatted; with `check` it writes nothing.
 *
 * @param texts - Path from the root of the repository -> text.
 * @returns the paths of files that were not up to date.
 */
export async function writeGenerated(texts: ReadonlyMap<string, string>, check: boolean): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of texts) {
    const file = `${root}/${path}`;
    const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
    const current = await readFile(file, 'utf8').catch(() => undefined);
    if (current === formatted) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, formatted);
  }
  return stale;
}

/** Runs a generator as a command of its own: `--check` fails when a file is not up to date, and says what repairs it. */
export async function runGenerator(texts: ReadonlyMap<string, string>, repairCommand: string): Promise<void> {
  const check = process.argv.includes('--check');
  const stale = await writeGenerated(texts, check);
  if (stale.length === 0) return;
  if (!check) {
    console.log(`Written: ${stale.join(', ')}`);
    return;
  }
  console.error(`Not up to date: ${stale.join(', ')}. Run: ${repairCommand}`);
  process.exitCode = 1;
}
