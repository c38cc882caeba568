import type { FindingId } from '../checks/index.js';
import type { Finding } from '../facts/finding.js';
import type { Evidence, Span } from '../facts/location.js';
import type { Approval } from './approval.js';

import { checkCatalogue } from '../checks/index.js';
import { pointer } from '../model/pointer.js';

interface Details {
  readonly params: Readonly<Record<string, string>>;
  /** The file of approvals, as findings name it. */
  readonly file: string;
  readonly at?: Span;
  readonly approval?: Approval;
  /** When it is about something else than the approval. */
  readonly subject?: string;
  readonly evidence?: readonly Evidence[];
}

/** A finding about what was approved. */
export function approvalFinding(
  id: FindingId & (`AP${string}` | `RG${string}`),
  { params, file, at, approval, subject, evidence }: Details,
): Finding {
  return {
    id,
    severity: checkCatalogue[id].severity,
    params,
    subject:
      subject ??
      (approval === undefined ? pointer('approvals') : pointer('approvals', approval.document, approval.language)),
    evidence: evidence ?? [{ file, symbol: '' }],
    ...(at && { at }),
  };
}
