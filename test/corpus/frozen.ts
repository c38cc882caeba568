import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readCaseFiles } from './read-cases.js';

const file = fileURLToPath(new URL('frozen.json', import.meta.url));

/** SHA-256 of each file of the corpus as it was when it was frozen, by its path below `cases/`. */
export function readFrozen(): Readonly<Record<string, string>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** SHA-256 of each file of the corpus as it is. */
export function hashCases(): Readonly<Record<string, string>> {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return Object.fromEntries([...readCaseFiles()].map(([name, text]) => [name, hash(text)]));
}

/**
 * Freezes files that are not frozen yet, and leaves the others as they are: who changes a frozen case edits `frozen.json`
 * by hand, where a reviewer sees it. Returns how many were added.
 */
export function addToFrozen(): number {
  const frozen = readFrozen();
  const now = hashCases();
  const added = Object.keys(now).filter((name) => !(name in frozen));
  const all = Object.entries({ ...now, ...frozen }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  return added.length;
}
