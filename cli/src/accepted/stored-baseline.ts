import type { ParsedBaseline } from '@verklaar/core';

import { parseBaseline } from '@verklaar/core';

import type { StoredDocuments } from '../documents/document-store.js';

import { readRecord, type StoredRecord } from '../documents/stored-record.js';

/** The baseline as it stands on disk. */
export type StoredBaseline = StoredRecord<ParsedBaseline>;

/** Name of the baseline in the folder of the documents. */
export const baselineName = 'baseline.json';

/** Reads the baseline beside the documents. */
export function readBaseline(stored: StoredDocuments, root: string): StoredBaseline {
  return readRecord(stored, root, baselineName, (text, file) =>
    text === undefined ? { findings: [] } : parseBaseline(text, file),
  );
}
