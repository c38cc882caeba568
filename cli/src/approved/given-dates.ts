import type { Finding, Register } from '@verklaar/core';

import { pointer } from '@verklaar/core';

import { approvedVersion, type StoredApprovals } from './stored-approvals.js';

/** Findings without those that a statement has no date (S10), where its approval in each language gives one. */
export function withoutGivenDates(
  findings: readonly Finding[],
  { statements }: Pick<Register, 'statements'>,
  approvals: StoredApprovals,
): readonly Finding[] {
  const dated = statements
    .filter(({ id, languages }) => languages.every((tag) => approvedVersion(approvals, id, tag) !== undefined))
    .map(({ id }) => pointer('statements', id, 'effectiveFrom'));
  return findings.filter(({ id, subject }) => id !== 'S10' || !dated.includes(subject));
}
