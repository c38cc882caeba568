import type { QuietedFinding } from '../accepted/quieted-finding.js';

import { type MessageLanguage } from '../session.js';

/** `3 suppressed, 1 until 2027-01-31; 2 in the baseline`; empty when nothing was accepted. */
export function countQuieted(quieted: readonly QuietedFinding[], language: MessageLanguage): string {
  const words = language === 'nl' ? dutch : english;
  const days = new Map<string, number>();
  let comments = 0;
  for (const { by } of quieted) {
    if (by.kind !== 'comment') continue;
    comments += 1;
    if (by.until !== undefined) days.set(by.until, (days.get(by.until) ?? 0) + 1);
  }
  const ending = [...days].sort().map(([day, count]) => `${String(count)} ${words.until} ${day}`);
  const listed = quieted.length - comments;
  return [
    ...(comments === 0 ? [] : [[`${String(comments)} ${words.suppressed}`, ...ending].join(', ')]),
    ...(listed === 0 ? [] : [`${String(listed)} ${words.listed}`]),
  ].join('; ');
}

const english = { suppressed: 'suppressed', until: 'until', listed: 'in the baseline' };
const dutch = { suppressed: 'genegeerd', until: 'tot en met', listed: 'in de baseline' };
