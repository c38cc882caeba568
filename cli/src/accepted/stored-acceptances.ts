import type { ParsedAcceptances } from '@verklaar/core';

import { parseAcceptances } from '@verklaar/core';
import { join, relative } from 'node:path';

import type { StoredDocuments } from '../documents/document-store.js';

/** The list of accepted findings as it stands on disk. */
export interface StoredAcceptances {
  /** As findings name it: POSIX, relative to the folder of the config. */
  readonly file: string;
  /** Undefined when there is none. */
  readonly text: string | undefined;
  readonly parsed: ParsedAcceptances;
}

/** Name of the list in the folder of the documents. */
export const acceptancesName = 'accepted.yaml';

/** Reads the accepted findings beside the documents. */
export function readAcceptances(stored: StoredDocuments, root: string): StoredAcceptances {
  const file = relative(root, join(stored.folder, acceptancesName)).replaceAll('\\', '/');
  const text = stored.read(acceptancesName);
  return { file, text, parsed: text === undefined ? { acceptances: [], findings: [] } : parseAcceptances(text, file) };
}
