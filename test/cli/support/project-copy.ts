import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { createWorkspace } from '../../support/workspace.js';

const annotations = fileURLToPath(new URL('../../../annotations', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A copy of a fixture project that a test may write in. */
export interface ProjectCopy {
  /** Real path of the folder. */
  readonly root: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, change: (text: string) => string): void;
  /** Names of the entries of a folder, sorted. */
  list(folder: string): readonly string[];
  /** Paths of all files below a folder, sorted. */
  files(folder: string): readonly string[];
  remove(): void;
}

/** Copies a fixture to a folder of that name; `change` may replace files, or leave one out by `undefined`. */
export function copyProject(
  fixture: string,
  { name = fixture, change = {} }: { name?: string; change?: Readonly<Record<string, string | undefined>> } = {},
): ProjectCopy {
  const files = { ...filesOf(path.join(fixtures, fixture)), ...change };
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const workspace = createWorkspace(Object.fromEntries(present), name);
  const { root } = workspace;
  mkdirSync(path.join(root, 'node_modules/@verklaar'), { recursive: true });
  symlinkSync(annotations, path.join(root, 'node_modules/@verklaar/annotations'));
  const at = (file: string): string => path.join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    root,
    path: at,
    read,
    write: (file, text) => {
      writeFileSync(at(file), text);
    },
    edit: (file, replace) => {
      const before = read(file);
      const after = replace(before);
      if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
      writeFileSync(at(file), after);
    },
    list: (folder) => readdirSync(at(folder)).sort(),
    files: (folder) =>
      Object.keys(filesOf(at(folder)))
        .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
        .sort(),
    remove: () => {
      workspace.remove();
    },
  };
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
