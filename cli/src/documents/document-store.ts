import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { kindOfPath, type PathKind } from './kind-of-path.js';
import { type Content, type Manifest, hashContent, manifestName, parseManifest } from './manifest.js';

/** The folder of committed documents as it stands on disk. */
export interface StoredDocuments {
  readonly folder: string;
  /** What was written there last; `undefined` when there is none, or one that is not ours. */
  readonly manifest: Manifest | undefined;
  /** Text of a document, `undefined` when no plain file is there. */
  read(path: string): string | undefined;
  /** The same of a document of any format: text, or bytes of a workbook. */
  readContent(path: string): Content | undefined;
  /** A person changed it since it was written, or it was never ours. */
  isEdited(path: string): boolean;
  /** Something other than a plain file stands there: a folder, a link. It is neither read nor replaced. */
  isBlocked(path: string): boolean;
}

/**
 * Opens the folder as it stands now.
 *
 * @param unsaved - Text of a file, absolute, that somebody is editing and that counts instead of what is on disk.
 */
export function openDocuments(
  folder: string,
  unsaved: (file: string) => string | undefined = () => undefined,
): StoredDocuments {
  const kindOf = (path: string): PathKind => {
    // Below a link nothing is ours, wherever it leads.
    const parent = dirname(path);
    const kind = parent === '.' ? 'absent' : kindOfPath(join(folder, parent));
    return kind === 'link' ? 'link' : kindOfPath(join(folder, path));
  };
  const read = (path: string): string | undefined =>
    kindOf(path) === 'file' ? (unsaved(join(folder, path)) ?? readFileSync(join(folder, path), 'utf8')) : undefined;
  const readContent = (path: string): Content | undefined => {
    if (!isBinary(path)) return read(path);
    return kindOf(path) === 'file' ? new Uint8Array(readFileSync(join(folder, path))) : undefined;
  };
  const manifestText = read(manifestName);
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  return {
    folder,
    manifest,
    read,
    readContent,
    isEdited: (path) => {
      if (path === manifestName) return manifestText !== undefined && manifest === undefined;
      const content = readContent(path);
      return content !== undefined && manifest?.documents[path] !== hashContent(content);
    },
    isBlocked: (path) => ['link', 'other'].includes(kindOf(path)),
  };
}

/** Formats whose line ends and characters are none. */
function isBinary(path: string): boolean {
  return path.endsWith('.xlsx');
}
