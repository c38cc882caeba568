import type { Sourced } from './sources.js';

/** Words in the languages of the law pack. */
export interface LawText {
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
  readonly de: string;
}

interface LawBase extends Sourced {
  /** As a retention or an activity names it: `NL-AWR-52`. Never shown to a reader. */
  readonly ref: string;
  /** The law in plain words, as they stand in a sentence: `de belastingwet`. */
  readonly name: LawText;
  /** The provision: `artikel 52 AWR`. */
  readonly article: LawText;
}

/** A provision of national law. */
export interface Law extends LawBase {
  readonly kind: 'duty' | 'limitation' | 'permission' | 'rule';
}

/** For how long a law has records kept, or how long a claim can be brought (`limitation`). */
interface StatutoryPeriodBase extends LawBase {
  readonly kind: 'duty' | 'limitation';
  /** What the period is for. */
  readonly records: LawText;
  /** The period starts at the end of the calendar year. */
  readonly fromYearEnd?: true;
  /** Shorter periods of the same provision for other records. */
  readonly others?: readonly { readonly period: string; readonly records: LawText }[];
}

/** A period that was not read in a source may be absent; a verified one is always there. ISO 8601. */
export type StatutoryPeriod = StatutoryPeriodBase &
  ({ readonly verified: false; readonly period?: string } | { readonly verified: true; readonly period: string });
