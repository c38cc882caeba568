import type { Finding } from '@verklaar/core';

import { sortFindings } from '@verklaar/core';
import { join } from 'node:path';

import type { Analysed } from '../analyse.js';
import type { Workplace } from './workplace.js';

import { openDocuments } from '../documents/document-store.js';
import { judgeEdits } from '../documents/judge-edits.js';
import { planReport, type ReportPlan } from '../documents/plan-report.js';
import { findingsToTell } from '../documents/render-project.js';
import { writeChanges } from '../documents/write-changes.js';
import { RefusalError } from '../errors.js';

export interface MakeReportOptions {
  /** Writes although no annotation was found. */
  readonly allowEmpty?: boolean;
  /** Replaces edited files, and keeps each beside the new one. */
  readonly force?: boolean;
}

/** What became of a report. */
export interface MadeReport {
  /** Nothing was written, since no annotation was found. */
  readonly isEmpty: boolean;
  /** What was done to the folder; absent when nothing was. */
  readonly plan?: ReportPlan;
  /** Open findings, with those of texts and edits; sorted. */
  readonly findings: readonly Finding[];
}

/**
 * Writes the documents, all or none.
 *
 * @throws RefusalError when something stands in the way that would be lost; UsageError when the disk does not allow it.
 */
export function makeReport(workplace: Workplace, analysed: Analysed, options: MakeReportOptions): MadeReport {
  const { analysis, annotated, documents, folder, textFindings, trees } = analysed;
  const isEmpty = !annotated && options.allowEmpty !== true;
  const textOf = (path: string): string | undefined => {
    const content = documents.find((document) => document.path === path)?.content;
    return typeof content === 'string' ? content : undefined;
  };
  const findings = sortFindings([
    ...openFindings(analysed, workplace.today).filter(({ id }) => id !== 'AN16' || isEmpty),
    ...textFindings,
    ...judgeEdits(trees, { folder, root: analysis.root, textOf }),
  ]);
  if (isEmpty) return { isEmpty, findings };
  const plan = planReport(documents, openDocuments(folder), { force: options.force === true });
  requireFree(plan, analysed, workplace, options);
  writeChanges(workplace, folder, plan.changes);
  return { isEmpty, plan, findings };
}

/** Without those that somebody answers for, until the day. */
function openFindings({ analysis, decisions }: Analysed, today: string): readonly Finding[] {
  return findingsToTell(analysis, decisions).filter(({ accepted }) => accepted === undefined || accepted.until < today);
}

/** @throws RefusalError when something stands in the way that would be lost. */
function requireFree(
  plan: ReportPlan,
  { folder }: Analysed,
  { say: { report: say }, shown }: Workplace,
  options: MakeReportOptions,
): void {
  const named = (paths: readonly string[]): readonly string[] => paths.map((path) => shown(join(folder, path)));
  if (plan.blocked.length > 0) throw new RefusalError(say.refusedBlocked(named(plan.blocked)), say.blockedRemedy);
  if (plan.edited.length > 0 && options.force !== true) {
    throw new RefusalError(say.refused(named(plan.edited)), say.editedRemedy);
  }
}
