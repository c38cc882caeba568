import { judgeLawPack, settleFindings, withoutGivenDates } from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { Outcome } from '../output/outcome.js';
import type { Workplace } from './workplace.js';

import { judgedFindings } from '../accepted/judged-findings.js';
import { readBaseline } from '../accepted/stored-baseline.js';
import { reviewDocuments } from '../approved/review-documents.js';
import { compareDocuments } from '../documents/compare-documents.js';
import { compareEdits } from '../documents/compare-edits.js';
import { openDocuments } from '../documents/document-store.js';
import { judgeEdits } from '../documents/judge-edits.js';
import { countOf } from '../output/findings-text.js';

/** What a check found. */
export interface CheckedDocuments extends Required<Omit<Outcome, 'failure'>> {
  /** No annotation was found. */
  readonly isEmpty: boolean;
}

/** Holds the committed documents against the code; writes nothing. */
export function checkDocuments(
  { today }: Pick<Workplace, 'today'>,
  analysed: Analysed,
  options: { readonly allowEmpty?: boolean },
): CheckedDocuments {
  const { analysis, annotated, decisions, documents, folder, textFindings, trees } = analysed;
  const isEmpty = !annotated && options.allowEmpty !== true;
  const stored = openDocuments(folder);
  const reviewed = reviewDocuments(analysed, stored, today);
  const told = withoutGivenDates(judgedFindings(analysis), analysis.register, decisions.approvals);
  const edited = judgeEdits(trees, { folder, root: analysis.root, textOf: (path) => stored.read(path) });
  const { findings, quieted } = settleFindings(
    analysis,
    [
      ...told.filter(({ id }) => id !== 'AN16' || isEmpty),
      ...reviewed.findings,
      ...textFindings,
      ...edited,
      ...judgeLawPack(today),
    ],
    { acceptances: decisions.acceptances, baseline: readBaseline(stored, analysis.root), today },
  );
  return {
    isEmpty,
    root: analysis.root,
    findings,
    quieted,
    folder,
    drift: compareDocuments(documents, stored),
    edits: compareEdits(trees, stored),
    reviews: reviewed.reviews,
  };
}

/** Whether documents and code say the same, and nothing keeps the documents from publication. */
export function isClean({ drift, findings, isEmpty }: CheckedDocuments): boolean {
  return countOf(findings, 'error') === 0 && drift.length === 0 && !isEmpty;
}
