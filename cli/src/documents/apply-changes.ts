import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { kindOfPath } from './kind-of-path.js';

/** What to do with one file. */
export interface Change {
  /** Where the file is in its folder, POSIX; folders on the way are made. */
  readonly path: string;
  /** New text or bytes; `undefined` removes the file. */
  readonly content: string | Uint8Array | undefined;
  /** Name under which the old file is kept; it goes when there is none. */
  readonly keepAs?: string;
}

/** What is done to the disk, so that a test can let any step of it fail. */
export interface Disk {
  write(file: string, content: string | Uint8Array): void;
  rename(from: string, to: string): void;
}

const realDisk: Disk = { write: writeFileSync, rename: renameSync };

/**
 * Carries out all changes or none. New texts are first written whole into a folder of their own beside their targets, so that
 * a full disk is noticed before anything is replaced; then each old file is moved aside and the new one moved into its place.
 * When a move fails, all are undone.
 *
 * @throws The error of the step that failed, after everything stands as before.
 */
export function applyChanges(folder: string, changes: readonly Change[], disk: Disk = realDisk): void {
  if (changes.length === 0) return;
  const created = mkdirSync(folder, { recursive: true });
  const stage = mkdtempSync(join(folder, '.verklaar-'));
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    disk.rename(from, to);
    undo.push(() => {
      renameSync(to, from);
    });
  };
  try {
    changes.forEach(({ content }, index) => {
      if (content !== undefined) disk.write(join(stage, `new-${String(index)}`), content);
    });
    changes.forEach(({ path, content, keepAs }, index) => {
      const target = join(folder, path);
      const present = kindOfPath(target);
      if (present !== 'absent') {
        if (present !== 'file') throw new Error(`${path} is not a plain file.`);
        move(target, keepAs === undefined ? join(stage, `old-${String(index)}`) : join(folder, keepAs));
      }
      if (content === undefined) return;
      makeFolder(dirname(target), undo);
      move(join(stage, `new-${String(index)}`), target);
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    rmSync(stage, { recursive: true, force: true });
    if (created !== undefined) removeEmpty(folder, created);
    throw error;
  }
  rmSync(stage, { recursive: true, force: true });
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const outermost = mkdirSync(folder, { recursive: true });
  if (outermost === undefined) return;
  undo.push(() => {
    removeEmpty(folder, outermost);
  });
}

/** Removes the folders that were made on the way, from the innermost out. */
function removeEmpty(folder: string, outermost: string): void {
  for (let next = folder; next.startsWith(outermost); next = join(next, '..')) {
    if (readdirSync(next).length > 0) return;
    rmdirSync(next);
  }
}
