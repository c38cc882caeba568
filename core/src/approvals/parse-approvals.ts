import type { Finding } from '../facts/finding.js';
import type { Span } from '../facts/location.js';
import type { Approval, Approvals } from './approval.js';

import { createShapeChecker } from '../declarations/shape/check-shape.js';
import { inlineReferences } from '../declarations/shape/inline-references.js';
import { spanOfPart } from '../declarations/shape/span-of-part.js';
import { inWords } from '../facts/wording.js';
import { readRecord, type RecordProblem } from '../records/index.js';
import { approvalFinding } from './approval-finding.js';
import { approvalsSchemas } from './generated/schemas.js';

/** An approval, and where it stands. */
export interface LocatedApproval {
  readonly approval: Approval;
  readonly at?: Span;
}

/** The approvals of a project, the oldest first. */
export interface ParsedApprovals {
  /** Empty when there is any finding: half a file would approve what nobody approved. */
  readonly approvals: readonly LocatedApproval[];
  /** AP01, in the order of the text. */
  readonly findings: readonly Finding[];
}

const checkShape = createShapeChecker(() => inlineReferences(approvalsSchemas, 'Approvals'));

/**
 * Reads approvals.
 *
 * @param file - As findings shall name it: POSIX, relative to the workspace root.
 */
export function parseApprovals(text: string, file: string): ParsedApprovals {
  const { located, problems } = readRecord<Approvals>(text, file, checkShape);
  if (located === undefined) return { approvals: [], findings: problems.map((one) => unreadable(one, file)) };
  const approvals = located.value.approvals.map((approval, index): LocatedApproval => {
    const at = spanOfPart(located, `/approvals/${String(index)}`);
    return { approval, ...(at && { at }) };
  });
  const findings = approvals.flatMap(({ approval: { version, words }, at }) =>
    words.startsWith(version) ? [] : [unreadable({ problem: otherVersion, at }, file)],
  );
  return findings.length === 0 ? { approvals, findings } : { approvals: [], findings };
}

function unreadable({ problem, at }: RecordProblem, file: string): Finding {
  return approvalFinding('AP01', { params: inWords({ problem }), file, ...(at && { at }) });
}

const otherVersion = {
  en: '`version` must be the beginning of `words`',
  nl: '`version` moet het begin van `words` zijn',
};
