import type { Finding, QuietedFinding } from '@verklaar/core';

import type { DocumentReview } from '../approved/review-documents.js';
import type { Drift } from '../documents/compare-documents.js';
import type { EditedFile } from '../documents/compare-edits.js';

/** What a command found, before it is told in one of the formats. */
export interface Outcome {
  /** Folder that files of findings are relative to, absolute. */
  readonly root: string;
  readonly findings: readonly Finding[];
  /** Findings that do not count, since a comment or the baseline accepts them. */
  readonly quieted?: readonly QuietedFinding[];
  /** Folder of the documents, absolute. */
  readonly folder?: string;
  readonly drift?: readonly Drift[];
  readonly edits?: readonly EditedFile[];
  /** Where the review of each document stands. */
  readonly reviews?: readonly DocumentReview[];
  /** What kept the command from its work. */
  readonly failure?: Failure;
}

export interface Failure {
  readonly message: string;
  readonly remedy: string;
}
