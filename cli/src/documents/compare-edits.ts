import type { NamedDocument } from '@verklaar/core';

import type { StoredDocuments } from './document-store.js';

/** A document that a person edited. */
export interface EditedFile {
  /** Name of the file in the folder of the documents. */
  readonly path: string;
  /** Number of places that a person changed. */
  readonly passages: number;
  /** Number of places at which two texts stand of which a person must choose, once the document is made again. */
  readonly conflicts: number;
  /** Edited since the documents were made: the page beside it and what the text says of its version do not show it yet. */
  readonly pending: boolean;
}

/** The documents that a person edited, in the order of the documents. */
export function compareEdits(trees: readonly NamedDocument[], stored: StoredDocuments): readonly EditedFile[] {
  return trees.flatMap(({ name, edits }): readonly EditedFile[] => {
    const path = `${name}.md`;
    const pending = edits !== undefined && stored.isEdited(path);
    if (edits === undefined || (edits.passages === 0 && !pending)) return [];
    return [{ path, passages: edits.passages, conflicts: edits.conflicts, pending }];
  });
}
