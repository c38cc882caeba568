import type { QuietedFinding } from '@verklaar/core';

import { type MessageLanguage } from '../session.js';

/** `3 suppressed, 1 until 2027-01-31; 2 in the baseline; 1 accepted, 1 until 2027-03-31`; empty when nothing was accepted. */
export function countQuieted(quieted: readonly QuietedFinding[], language: MessageLanguage): string {
  const words = language === 'nl' ? dutch : english;
  const of = (kind: QuietedFinding['by']['kind']): readonly QuietedFinding['by'][] =>
    quieted.map(({ by }) => by).filter((by) => by.kind === kind);
  const counted = (found: readonly QuietedFinding['by'][], word: string): readonly string[] =>
    found.length === 0 ? [] : [[`${String(found.length)} ${word}`, ...endsOf(found, words.until)].join(', ')];
  return [
    ...counted(of('comment'), words.suppressed),
    ...counted(of('baseline'), words.listed),
    ...counted(of('acceptance'), words.accepted),
  ].join('; ');
}

/** How many hold until which day. */
function endsOf(found: readonly QuietedFinding['by'][], until: string): readonly string[] {
  const days = new Map<string, number>();
  for (const by of found) {
    const day = by.kind === 'baseline' ? undefined : by.until;
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].sort().map(([day, count]) => `${String(count)} ${until} ${day}`);
}

const english = { suppressed: 'suppressed', until: 'until', listed: 'in the baseline', accepted: 'accepted' };
const dutch = { suppressed: 'genegeerd', until: 'tot en met', listed: 'in de baseline', accepted: 'aanvaard' };
