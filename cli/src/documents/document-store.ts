import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type Manifest, hashText, manifestName, parseManifest } from './manifest.js';

/** The folder of committed documents as it stands on disk. */
export interface StoredDocuments {
  readonly folder: string;
  readonly manifest: Manifest | undefined;
  /** Text of a document, `undefined` when it is not there. */
  read(path: string): string | undefined;
  /** A person changed it since it was written, or it was never ours. */
  isEdited(path: string): boolean;
}

export function openDocuments(folder: string): StoredDocuments {
  const read = (path: string): string | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const manifestText = read(manifestName);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  return {
    folder,
    manifest,
    read,
    isEdited: (path) => {
      const text = read(path);
      return text !== undefined && manifest?.documents[path] !== hashText(text);
    },
  };
}

/** What to do with one file. */
export interface Change {
  readonly path: string;
  /** New text; `undefined` removes the file. */
  readonly content: string | undefined;
}

/**
 * Carries out all changes or none: every text is first written beside its target, then renamed into place; when a step fails,
 * what was replaced is put back and the temporary files go.
 *
 * @throws The error of the step that failed, after everything stands as before.
 */
export function applyChanges(folder: string, changes: readonly Change[]): void {
  mkdirSync(folder, { recursive: true });
  const staged: {
    readonly target: string;
    readonly temporary: string | undefined;
    readonly before: Buffer | undefined;
  }[] = [];
  const done: (typeof staged)[number][] = [];
  try {
    for (const { path, content } of changes) {
      const target = join(folder, path);
      const before = existsSync(target) ? readFileSync(target) : undefined;
      if (content === undefined) {
        staged.push({ target, temporary: undefined, before });
        continue;
      }
      const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
      staged.push({ target, temporary, before });
      writeFileSync(temporary, content);
    }
    for (const step of staged) {
      if (step.temporary === undefined) rmSync(step.target, { force: true });
      else renameSync(step.temporary, step.target);
      done.push(step);
    }
  } catch (error) {
    for (const { target, before } of done) {
      if (before === undefined) rmSync(target, { force: true });
      else writeFileSync(target, before);
    }
    for (const { temporary } of staged) if (temporary !== undefined) rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name beside `path` that nothing stands at yet: `statement.en.md.edited`, then `.edited-2` and on. */
export function freeNameFor(folder: string, path: string): string {
  const taken = new Set(existsSync(folder) ? readdirSync(folder) : []);
  let name = `${path}.edited`;
  for (let count = 2; taken.has(name); count += 1) name = `${path}.edited-${String(count)}`;
  return name;
}
