import type { Voice } from '../session.js';
import type { Outcome } from './outcome.js';

import { formatDrift } from './drift-text.js';
import { formatEdits } from './edits-text.js';
import { countFindings, countOf, formatFindings } from './findings-text.js';
import { messages } from './messages.js';
import { countQuieted } from './quieted-text.js';
import { countReviews, formatReviews } from './review-text.js';

/** A check for a person: findings, what changed since it was approved, drift, edits, and the counts. */
export function formatCheck(
  { drift, edits, findings, folder, quieted, reviews, root }: Required<Omit<Outcome, 'failure'>>,
  complaint: string | undefined,
  voice: Voice,
): string {
  const { language, paint, quiet } = voice;
  const say = messages(language);
  const listed = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const parts = [
    ...(listed.length > 0 ? [formatFindings({ findings: listed, root }, voice, paint)] : []),
    ...(reviews.some(({ state }) => state === 'changed') && !quiet ? [formatReviews(reviews, folder, voice)] : []),
    ...(drift.length > 0 ? [formatDrift(drift, folder, voice)] : quiet ? [] : [say.inStep]),
    ...(edits.length > 0 && !quiet ? [formatEdits(edits, folder, voice)] : []),
    ...(countOf(findings, 'error') > 0 && !quiet ? [`${paint.dim('→')} ${say.mendErrors}`] : []),
    ...(complaint === undefined ? [] : [complaint]),
    ...(quiet ? [] : [countCheck({ findings, quieted, reviews }, voice)]),
  ];
  return parts.map((part) => `${part}\n`).join('');
}

/** `1 error, 2 warnings, 0 notes; approved: 2 of 4 documents`. */
export function countCheck(
  { findings, quieted, reviews }: Required<Pick<Outcome, 'findings' | 'quieted' | 'reviews'>>,
  { language }: Pick<Voice, 'language'>,
): string {
  return [countFindings(findings, language), countQuieted(quieted, language), countReviews(reviews, language)]
    .filter(Boolean)
    .join('; ');
}
