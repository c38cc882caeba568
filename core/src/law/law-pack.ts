import type { Sourced } from './sources.js';

/** The number below which Art. 30(5) GDPR frees an organisation from the register, three exceptions apart. */
export interface RegisterThreshold extends Sourced {
  readonly employees: number;
}

/** The law as it was read on one day. Law moves: the version is shown wherever the law pack is relied on. */
export const lawPack: { readonly version: string; readonly registerThreshold: RegisterThreshold } = {
  /** ISO date on which the sources were last read. */
  version: '2026-11-21',
  registerThreshold: { employees: 250, source: 'gdpr', verified: true },
};
