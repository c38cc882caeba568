import type { Finding, NamedDocument, Register } from '@verklaar/core';

import { blockingFindings, describeFinding, registerDocument } from '@verklaar/core';
import { join } from 'node:path';

import type { Session } from '../session.js';

import { approvalMessages } from '../output/approval-messages.js';

/** What an obstacle is looked for in. */
export interface ObstacleContext {
  readonly register: Register;
  /** Those that count: what people accepted is not among them. */
  readonly findings: readonly Finding[];
  /** Folder of the documents, absolute. */
  readonly folder: string;
}

/** A date is given by the approval itself. */
const datedByApproval = 'S10';

/** Why a document cannot be approved as it is, in words: conflicts of edits, facts that it lacks, errors that hold it up. */
export function approvalObstacles(
  { name, document, edits }: NamedDocument,
  { findings, folder, register }: ObstacleContext,
  { language, shown }: Session,
): readonly string[] {
  const say = approvalMessages(language);
  const file = shown(join(folder, `${name}.md`));
  const conflicts = edits?.conflicts ?? 0;
  // A register shows what nobody declared as not declared, and whether it can do without is an error or is not.
  const missing =
    document.kind === 'register' ? [] : document.placeholders.filter(({ data }) => data.finding !== datedByApproval);
  return [
    ...(conflicts > 0 ? [say.conflicts(file, conflicts)] : []),
    ...(missing.length > 0 ? [say.missing(file, [...new Set(missing.map(({ value }) => value))])] : []),
    ...blockingFindings(findings, register, document.statement ?? registerDocument).map(
      (finding) => `${finding.id} ${describeFinding(finding, language).message}`,
    ),
  ];
}
