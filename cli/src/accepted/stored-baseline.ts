import type { ParsedBaseline } from '@verklaar/core';

import { parseBaseline } from '@verklaar/core';
import { join, relative } from 'node:path';

import type { StoredDocuments } from '../documents/document-store.js';

/** The baseline as it stands on disk. */
export interface StoredBaseline {
  /** As findings name it: POSIX, relative to the folder of the config. */
  readonly file: string;
  /** Undefined when there is none. */
  readonly text: string | undefined;
  readonly parsed: ParsedBaseline;
}

/** Name of the baseline in the folder of the documents. */
export const baselineName = 'baseline.json';

/** Reads the baseline beside the documents. */
export function readBaseline(stored: StoredDocuments, root: string): StoredBaseline {
  const file = relative(root, join(stored.folder, baselineName)).replaceAll('\\', '/');
  const text = stored.read(baselineName);
  return { file, text, parsed: text === undefined ? { findings: [] } : parseBaseline(text, file) };
}
