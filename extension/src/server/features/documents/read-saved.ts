import { readFileSync } from 'node:fs';

/** The text of a file on disk as an editor shows it, without a byte order mark; `undefined`: there is none that can be read. */
export function readSaved(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}
