import type { ParsedAcceptances } from '@verklaar/core';

import { parseAcceptances } from '@verklaar/core';

import type { StoredDocuments } from '../documents/document-store.js';

import { readRecord, type StoredRecord } from '../documents/stored-record.js';

/** The list of accepted findings as it stands on disk. */
export type StoredAcceptances = StoredRecord<ParsedAcceptances>;

/** Name of the list in the folder of the documents. */
export const acceptancesName = 'accepted.yaml';

/** Reads the accepted findings beside the documents. */
export function readAcceptances(stored: StoredDocuments, root: string): StoredAcceptances {
  return readRecord(stored, root, acceptancesName, (text, file) =>
    text === undefined ? { acceptances: [], findings: [] } : parseAcceptances(text, file),
  );
}
