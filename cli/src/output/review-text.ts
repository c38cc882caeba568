import { join } from 'node:path';

import type { DocumentReview } from '../approved/review-documents.js';
import type { MessageLanguage, Voice } from '../session.js';

import { formatPassages } from './drift-text.js';
import { messages } from './messages.js';

/** What changed in documents since they were approved, as a reader sees it. */
export function formatReviews(reviews: readonly DocumentReview[], folder: string, voice: Voice): string {
  const { language, paint } = voice;
  const say = messages(language);
  const changed = reviews.filter(({ state }) => state === 'changed');
  const lines = changed.flatMap(({ approval, passages, path, version }) => [
    `  ${say.changedSince(voice.shown(join(folder, path)), version, approval?.version ?? '', approval?.effectiveFrom ?? '')}`,
    ...formatPassages(passages, voice),
  ]);
  const legend = changed.some(({ passages }) => passages.length > 0) ? [`  ${paint.dim(say.approvedLegend)}`] : [];
  return [paint.bold(say.changedTitle), ...lines, ...legend, ''].join('\n');
}

/** `approved: 2 of 4 documents`; empty while nobody approved any. */
export function countReviews(reviews: readonly DocumentReview[], language: MessageLanguage): string {
  if (reviews.every(({ state }) => state === 'draft')) return '';
  const approved = reviews.filter(({ state }) => state === 'approved').length;
  return messages(language).approvedCount(approved, reviews.length);
}
