import type { Finding } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import { applyAcceptances, applyBaseline, applySuppressions, sortFindings, staleFindings } from '@verklaar/core';

import type { QuietedFinding } from './quieted-finding.js';
import type { StoredAcceptances } from './stored-acceptances.js';
import type { StoredBaseline } from './stored-baseline.js';

/** Findings of an analysis, parted by what people accepted. */
export interface SettledFindings {
  /** What counts, with what is wrong with comments and baseline; sorted. */
  readonly findings: readonly Finding[];
  readonly quieted: readonly QuietedFinding[];
}

/** What stands in own code and no comment answers: what a baseline may list. */
export function findingsOfCode(analysis: Analysis, today: string): readonly Finding[] {
  const { open } = applySuppressions(analysis.findings, analysis.suppressions.suppressions, { today });
  return open.filter(standsInCode(analysis));
}

/** Applies first the comments, then the baseline, which reach no further than own code, and then what people answer for. */
export function settleFindings(
  analysis: Analysis,
  findings: readonly Finding[],
  {
    acceptances,
    baseline,
    today,
  }: { readonly acceptances: StoredAcceptances; readonly baseline: StoredBaseline; readonly today: string },
): SettledFindings {
  const { suppressions } = analysis;
  const commented = applySuppressions(findings, suppressions.suppressions, { today });
  const isOfCode = standsInCode(analysis);
  const elsewhere = commented.open.filter((finding) => !isOfCode(finding));
  const { baseline: listed = { schemaVersion: 1, findings: [] }, findings: unreadable } = baseline.parsed;
  const applied = applyBaseline(commented.open.filter(isOfCode), listed);
  const { file, parsed } = acceptances;
  const answered = applyAcceptances([...elsewhere, ...applied.open], parsed.acceptances, { file, today });
  return {
    findings: sortFindings([
      ...answered.open,
      ...suppressions.findings,
      ...commented.findings,
      ...unreadable,
      ...staleFindings(applied, baseline.file),
      ...parsed.findings,
      ...answered.findings,
    ]),
    quieted: [
      ...commented.suppressed.map(({ finding, suppression: { reason, until, at } }): QuietedFinding => {
        return { finding, by: { kind: 'comment', reason, ...(until !== undefined && { until }), at } };
      }),
      ...applied.accepted.map(({ finding, entry }): QuietedFinding => {
        return { finding, by: { kind: 'baseline', reasons: entry.reasons ?? [] } };
      }),
      ...answered.accepted.map(({ finding, acceptance: { owner, reason, until } }): QuietedFinding => {
        return { finding, by: { kind: 'acceptance', owner, reason, until } };
      }),
    ],
  };
}

function standsInCode({ files, root }: Analysis): (finding: Finding) => boolean {
  const own = new Set(files);
  return ({ at }) => at !== undefined && own.has(`${root}/${at.file}`);
}
