import type { Severity } from '../facts/finding.js';

/** A document that a finding can hold up. `none`: it holds up nothing (a missing agreement blocks no statement). */
export type Blocks = 'statement' | 'register' | 'both' | 'none';

/** One check of the law or of an annotation: data, the same for ESLint, CLI, editor and docs. */
export interface CheckInfo {
  readonly id: string;
  readonly severity: Severity;
  /** e.g. `GDPR 13(1)(c)`; several joined by `, `. Empty for a technical check. */
  readonly articles: readonly string[];
  readonly blocks: Blocks;
  /** Items of the statement's checklist that this check answers for: `S23`. */
  readonly rows?: readonly string[];
  /** `{name}` placeholders are filled from {@link Finding.params}. */
  readonly message: { readonly en: string; readonly nl: string };
  /** What to do about it, in the imperative. */
  readonly remedy: { readonly en: string; readonly nl: string };
}
