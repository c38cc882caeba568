import type { Finding } from '../facts/finding.js';
import type { AppliedBaseline } from './apply-baseline.js';

import { checkCatalogue } from '../checks/index.js';

/** What the baseline lists and nobody finds any more (SU05): it would hide the next finding of the kind. */
export function staleFindings({ stale }: AppliedBaseline, file: string): readonly Finding[] {
  return stale.map(({ entry, surplus }) => ({
    id: 'SU05',
    severity: checkCatalogue.SU05.severity,
    params: { id: entry.id, place: placeOf(entry), count: String(surplus) },
    subject: '/baseline',
    evidence: [{ file, symbol: '' }],
  }));
}

function placeOf({ file, symbol, data }: AppliedBaseline['stale'][number]['entry']): string {
  const inside = [symbol, data].filter((part) => part !== undefined && part !== '').join(': ');
  return inside === '' ? file : `${file} (${inside})`;
}
