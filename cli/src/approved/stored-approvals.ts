import type { ApprovedVersion, ParsedApprovals } from '@verklaar/core';

import { currentApproval, parseApprovals } from '@verklaar/core';

import type { StoredDocuments } from '../documents/document-store.js';

import { readRecord, type StoredRecord } from '../documents/stored-record.js';

/** The approvals as they stand on disk. */
export type StoredApprovals = StoredRecord<ParsedApprovals>;

/** Name of the approvals in the folder of the documents. */
export const approvalsName = 'approvals.yaml';

/** Reads the approvals beside the documents. */
export function readApprovals(stored: StoredDocuments, root: string): StoredApprovals {
  return readRecord(stored, root, approvalsName, (text, file) =>
    text === undefined ? { approvals: [], findings: [] } : parseApprovals(text, file),
  );
}

/** What was approved last of a document in a language, as the document says it of itself. */
export function approvedVersion(
  { parsed }: StoredApprovals,
  document: string,
  language: string,
): ApprovedVersion | undefined {
  const approval = currentApproval(parsed.approvals, document, language);
  return approval && { version: approval.version, effectiveFrom: approval.effectiveFrom };
}
