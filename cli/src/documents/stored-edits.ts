import type { StoredEdits } from '@verklaar/core';

import { baseFolder, readBase } from '@verklaar/core';

import type { StoredDocuments } from './document-store.js';

/** Name of the file that keeps a document's Markdown as it was made last. */
export function basePathOf(path: string): string {
  return `${baseFolder}/${path}`;
}

/**
 * A document's Markdown as a person may have edited it, with the text it was made from. Nothing when it cannot be known what
 * the person wrote: the document or its base is missing, the base is not as it was written, or the file is no UTF-8.
 */
export function readStoredEdits(stored: StoredDocuments, path: string): StoredEdits | undefined {
  const base = stored.read(basePathOf(path));
  if (base === undefined || stored.isEdited(basePathOf(path))) return undefined;
  const edited = stored.read(path);
  // What is no UTF-8 was read with signs that stand for what could not be read: writing them would lose what was there.
  if (edited === undefined || edited.includes('\uFFFD')) return undefined;
  return { base: readBase(base), edited };
}

/** Whether an edit of a file is merged when the document is made again, and so is in nobody's way. */
export function isMergeable(stored: StoredDocuments, path: string): boolean {
  return path.endsWith('.md') && readStoredEdits(stored, path) !== undefined;
}
