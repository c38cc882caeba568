import type { ParsedApprovals } from '../approvals/index.js';
import type { Finding } from '../facts/finding.js';
import type { Register } from '../model/register.js';

import { currentApproval } from '../approvals/index.js';
import { pointer } from '../model/index.js';

/** Findings without those that a statement has no date (S10), where its approval in each language gives one. */
export function withoutGivenDates(
  findings: readonly Finding[],
  { statements }: Pick<Register, 'statements'>,
  { parsed }: { readonly parsed: ParsedApprovals },
): readonly Finding[] {
  const dated = statements
    .filter(({ id, languages }) => languages.every((tag) => currentApproval(parsed.approvals, id, tag) !== undefined))
    .map(({ id }) => pointer('statements', id, 'effectiveFrom'));
  return findings.filter(({ id, subject }) => id !== 'S10' || !dated.includes(subject));
}
