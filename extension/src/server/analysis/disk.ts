import { readFileSync } from 'node:fs';

/** Text of a file on disk; undefined when there is none, or it may not be read. */
export function readDisk(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
