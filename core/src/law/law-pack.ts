import type { Sourced } from './sources.js';

/** The number below which Art. 30(5) GDPR frees an organisation from the register, three exceptions apart. */
export interface RegisterThreshold extends Sourced {
  readonly employees: number;
}

/** The law as it was read on one day. Law moves: the version is shown wherever the law pack is relied on. */
export const lawPack: {
  readonly version: string;
  readonly monthsUntilStale: number;
  readonly registerThreshold: RegisterThreshold;
} = {
  /** ISO date on which the sources were last read. */
  version: '2026-11-21',
  /** Months after which it must be read again before anybody relies on it. */
  monthsUntilStale: 6,
  registerThreshold: { employees: 250, source: 'gdpr', verified: true },
};

/** The first ISO date on which the law pack is too old to rely on. */
export function staleFrom(version: string, months: number): string {
  const [year = 0, month = 1, day = 1] = version.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, version.length);
}
