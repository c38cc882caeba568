import type { ApprovedVersion, ParsedApprovals } from '@verklaar/core';

import { currentApproval, parseApprovals } from '@verklaar/core';
import { join, relative } from 'node:path';

import type { StoredDocuments } from '../documents/document-store.js';

/** The approvals as they stand on disk. */
export interface StoredApprovals {
  /** As findings name it: POSIX, relative to the folder of the config. */
  readonly file: string;
  /** Undefined when there are none. */
  readonly text: string | undefined;
  readonly parsed: ParsedApprovals;
}

/** Name of the approvals in the folder of the documents. */
export const approvalsName = 'approvals.yaml';

/** Reads the approvals beside the documents. */
export function readApprovals(stored: StoredDocuments, root: string): StoredApprovals {
  const file = relative(root, join(stored.folder, approvalsName)).replaceAll('\\', '/');
  const text = stored.read(approvalsName);
  return { file, text, parsed: text === undefined ? { approvals: [], findings: [] } : parseApprovals(text, file) };
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
