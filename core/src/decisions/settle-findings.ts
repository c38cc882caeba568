import type { ParsedAcceptances } from '../acceptances/index.js';
import type { ParsedBaseline } from '../baseline/index.js';
import type { Config } from '../config/index.js';
import type { Finding } from '../facts/finding.js';
import type { ReadSuppressions } from '../suppressions/index.js';
import type { QuietedFinding } from './quieted-finding.js';

import { applyAcceptances } from '../acceptances/index.js';
import { applyBaseline, staleFindings } from '../baseline/index.js';
import { flowSettingsOf, sortFindings } from '../checks/index.js';
import { applySuppressions, isJudgedIn } from '../suppressions/index.js';

/** Findings of an analysis, parted by what people accepted. */
export interface SettledFindings {
  /** What counts, with what is wrong with comments and baseline; sorted. */
  readonly findings: readonly Finding[];
  readonly quieted: readonly QuietedFinding[];
}

/** The code that findings stand in. */
export interface JudgedCode {
  /** It says which flows are judged. */
  readonly config: Config;
  /** Absolute, POSIX: paths in findings are relative to it. */
  readonly root: string;
  /** Own source files, absolute, POSIX. */
  readonly files: readonly string[];
  /** What comments in them ask to ignore. */
  readonly suppressions: ReadSuppressions;
}

/** What people accepted of findings. */
export interface Settlement {
  readonly acceptances: { readonly file: string; readonly parsed: ParsedAcceptances };
  readonly baseline: { readonly file: string; readonly parsed: ParsedBaseline };
  /** ISO 8601. */
  readonly today: string;
}

/** What stands in own code and no comment answers: what a baseline may list. */
export function findingsOfCode(
  code: JudgedCode & { readonly findings: readonly Finding[] },
  today: string,
): readonly Finding[] {
  const { open } = applySuppressions(code.findings, code.suppressions.suppressions, { today });
  return open.filter(standsInCode(code));
}

/** Applies first the comments, then the baseline, which reach no further than own code, and then what people answer for. */
export function settleFindings(
  code: JudgedCode,
  findings: readonly Finding[],
  { acceptances, baseline, today }: Settlement,
): SettledFindings {
  const { suppressions } = code;
  const isJudged = isJudgedIn(flowSettingsOf(code.config));
  const commented = applySuppressions(findings, suppressions.suppressions, { today, isJudged });
  const isOfCode = standsInCode(code);
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

function standsInCode({ files, root }: JudgedCode): (finding: Finding) => boolean {
  const own = new Set(files);
  return ({ at }) => at !== undefined && own.has(`${root}/${at.file}`);
}
