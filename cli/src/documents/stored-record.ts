import { join, relative } from 'node:path';

import type { StoredDocuments } from './document-store.js';

/** What people decided, in a file beside the documents, as it stands on disk. */
export interface StoredRecord<Parsed> {
  /** As findings name it: POSIX, relative to the folder of the config. */
  readonly file: string;
  /** Undefined when there is none. */
  readonly text: string | undefined;
  readonly parsed: Parsed;
}

/**
 * Reads such a file.
 *
 * @param name - Its name in the folder of the documents.
 * @param parse - Of no file, an empty record.
 */
export function readRecord<Parsed>(
  stored: StoredDocuments,
  root: string,
  name: string,
  parse: (text: string | undefined, file: string) => Parsed,
): StoredRecord<Parsed> {
  const file = relative(root, join(stored.folder, name)).replaceAll('\\', '/');
  const text = stored.read(name);
  return { file, text, parsed: parse(text, file) };
}
