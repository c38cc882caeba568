import { lstatSync } from 'node:fs';

/** What stands at a path; links are not followed. */
export type PathKind = 'absent' | 'file' | 'link' | 'other';

export function kindOfPath(path: string): PathKind {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'absent';
    if (found.isSymbolicLink()) return 'link';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    // Below a file nothing stands.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'absent';
    throw error;
  }
}
