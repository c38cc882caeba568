import type { Finding } from '@verklaar/core';
import type { Analysis } from '@verklaar/core/project';

import { applyBaseline, applySuppressions, sortFindings, staleFindings } from '@verklaar/core';

import type { QuietedFinding } from './quieted-finding.js';
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

/** Applies first the comments and then the baseline; neither reaches beyond own code. */
export function settleFindings(
  analysis: Analysis,
  findings: readonly Finding[],
  { baseline, today }: { readonly baseline: StoredBaseline; readonly today: string },
): SettledFindings {
  const { suppressions } = analysis;
  const commented = applySuppressions(findings, suppressions.suppressions, { today });
  const isOfCode = standsInCode(analysis);
  const elsewhere = commented.open.filter((finding) => !isOfCode(finding));
  const { baseline: listed = { schemaVersion: 1, findings: [] }, findings: unreadable } = baseline.parsed;
  const applied = applyBaseline(commented.open.filter(isOfCode), listed);
  return {
    findings: sortFindings([
      ...elsewhere,
      ...applied.open,
      ...suppressions.findings,
      ...commented.findings,
      ...unreadable,
      ...staleFindings(applied, baseline.file),
    ]),
    quieted: [
      ...commented.suppressed.map(({ finding, suppression: { reason, until, at } }): QuietedFinding => {
        return { finding, by: { kind: 'comment', reason, ...(until !== undefined && { until }), at } };
      }),
      ...applied.accepted.map(({ finding, entry }): QuietedFinding => {
        return { finding, by: { kind: 'baseline', reasons: entry.reasons ?? [] } };
      }),
    ],
  };
}

function standsInCode({ files, root }: Analysis): (finding: Finding) => boolean {
  const own = new Set(files);
  return ({ at }) => at !== undefined && own.has(`${root}/${at.file}`);
}
