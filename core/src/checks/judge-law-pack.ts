import type { Finding } from '../facts/finding.js';

import { lawPack, staleFrom } from '../law/index.js';
import { pointer } from '../model/pointer.js';
import { checkCatalogue } from './check-catalogue.js';

/**
 * Whether the law pack is too old on the day of a run. No part of a register: the same code gives the same documents on any day.
 * @param today - ISO date, of whoever runs it.
 * @returns one finding, or none.
 */
export function judgeLawPack(today: string, { version, monthsUntilStale } = lawPack): readonly Finding[] {
  const since = staleFrom(version, monthsUntilStale);
  if (today < since) return [];
  return [
    {
      id: 'LP01',
      severity: checkCatalogue.LP01.severity,
      params: { version, since },
      subject: pointer('lawPack'),
      evidence: [],
    },
  ];
}
