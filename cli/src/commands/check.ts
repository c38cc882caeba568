import { judgeLawPack, settleFindings, withoutGivenDates } from '@verklaar/core';
import { join } from 'node:path';

import type { Outcome } from '../output/outcome.js';
import type { Session } from '../session.js';

import {
  type BaselineOptions,
  requireBaselineOptions,
  rewriteBaseline,
  type RewrittenBaseline,
} from '../accepted/rewrite-baseline.js';
import { readBaseline } from '../accepted/stored-baseline.js';
import { analyse } from '../analyse.js';
import { reviewDocuments } from '../approved/review-documents.js';
import { compareDocuments } from '../documents/compare-documents.js';
import { compareEdits } from '../documents/compare-edits.js';
import { openDocuments } from '../documents/document-store.js';
import { judgeEdits } from '../documents/judge-edits.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { formatDrift } from '../output/drift-text.js';
import { formatEdits } from '../output/edits-text.js';
import { countFindings, countOf, formatFindings } from '../output/findings-text.js';
import { jsonFindings, jsonQuieted, jsonReviews, printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { countQuieted } from '../output/quieted-text.js';
import { countReviews, formatReviews } from '../output/review-text.js';
import { tell } from '../output/tell.js';

export interface CheckOptions extends BaselineOptions {
  readonly allowEmpty?: boolean;
  /** More warnings than this fail; undefined: any number passes. */
  readonly maxWarnings?: number;
}

/** Holds the committed documents against the code; writes nothing but the baseline, and that only when asked. */
export async function check(session: Session, options: CheckOptions): Promise<ExitCode> {
  requireBaselineOptions(options);
  const analysed = await analyse(session);
  const { analysis, annotated, decisions, documents, folder, textFindings, trees } = analysed;
  const empty = !annotated && options.allowEmpty !== true;
  const rewritten =
    options.updateBaseline === true ? rewriteBaseline(session, analysis, openDocuments(folder), options) : undefined;
  const stored = openDocuments(folder);
  const { today } = session.io;
  const reviewed = reviewDocuments(analysed, stored, today);
  const told = withoutGivenDates(analysis.findings, analysis.register, decisions.approvals);
  const edited = judgeEdits(trees, { folder, root: analysis.root, textOf: (path) => stored.read(path) });
  const { findings, quieted } = settleFindings(
    analysis,
    [
      ...told.filter(({ id }) => id !== 'AN16' || empty),
      ...reviewed.findings,
      ...textFindings,
      ...edited,
      ...judgeLawPack(today),
    ],
    { acceptances: decisions.acceptances, baseline: readBaseline(stored, analysis.root), today },
  );
  const drift = compareDocuments(documents, stored);
  const { reviews } = reviewed;
  const edits = compareEdits(trees, stored);
  const outcome = { root: analysis.root, findings, quieted, folder, drift, edits, reviews };

  const warnings = countOf(findings, 'warning');
  const most = options.maxWarnings ?? Infinity;
  const complaint = warnings > most ? messages(session.language).tooManyWarnings(warnings, most) : undefined;
  tell(session, outcome, {
    json: () => {
      const shown = <T extends { readonly path: string }>(list: readonly T[]): readonly T[] =>
        list.map((one) => ({ ...one, path: session.shown(join(folder, one.path)) }));
      printJson(session, {
        command: 'check',
        ...jsonFindings(analysis.root, findings, session),
        suppressed: jsonQuieted(quieted, session),
        drift: shown(drift),
        edits: shown(edits),
        reviews: jsonReviews(reviews, folder, session),
        ...(rewritten && { baseline: rewritten }),
      });
    },
    text: () => {
      if (rewritten !== undefined && !session.quiet) {
        session.io.stdout.write(`${describeBaseline(rewritten, session)}\n\n`);
      }
      printCheck(session, outcome, complaint);
    },
  });
  const failed = countOf(findings, 'error') > 0 || drift.length > 0 || complaint !== undefined || empty;
  return failed ? exitCodes.findings : exitCodes.clean;
}

function describeBaseline({ count, file, written }: RewrittenBaseline, { language }: Session): string {
  const say = messages(language);
  return written ? say.baselineWritten(file, count) : say.baselineUnchanged(file, count);
}

function printCheck(
  session: Session,
  { drift, edits, findings, folder, quieted, reviews, root }: Required<Omit<Outcome, 'failure'>>,
  complaint: string | undefined,
): void {
  const { io, language, paint, quiet } = session;
  const say = messages(language);
  const listed = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const parts = [
    ...(listed.length > 0 ? [formatFindings({ findings: listed, root }, session, paint)] : []),
    ...(reviews.some(({ state }) => state === 'changed') && !quiet ? [formatReviews(reviews, folder, session)] : []),
    ...(drift.length > 0 ? [formatDrift(drift, folder, session)] : quiet ? [] : [say.inStep]),
    ...(edits.length > 0 && !quiet ? [formatEdits(edits, folder, session)] : []),
    ...(countOf(findings, 'error') > 0 && !quiet ? [`${paint.dim('→')} ${say.mendErrors}`] : []),
    ...(complaint === undefined ? [] : [complaint]),
    ...(quiet
      ? []
      : [
          [countFindings(findings, language), countQuieted(quieted, language), countReviews(reviews, language)]
            .filter(Boolean)
            .join('; '),
        ]),
  ];
  io.stdout.write(parts.map((part) => `${part}\n`).join(''));
}
