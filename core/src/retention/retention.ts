import type { CategoryId } from '../vocabulary/ids.js';

/** ISO 8601 duration with whole numbers: `P1Y`, `P6M`, `P4W`, `P30D`, `PT12H`. */
export type Duration = string;

/** Clauses that any rule may carry (legal.md 6.2). */
export interface RetentionClauses {
  readonly cap?: Duration;
  readonly law?: readonly string[];
  readonly ground?: 'law' | 'limitation' | 'contract' | 'consent' | 'interest';
  readonly then?: 'delete' | 'anonymise' | 'archive' | 'return';
  readonly early?: 'request' | 'withdrawal' | 'objection';
  readonly for?: readonly CategoryId[];
}

/** A term in canonical form. `D after E` and `until E + D` are the same; a bare `D` starts when the data are collected. */
export type RetentionTerm =
  | { readonly kind: 'until'; readonly event: string; readonly yearEnd: boolean; readonly plus?: Duration }
  | { readonly kind: 'while'; readonly state: string; readonly plus?: Duration }
  | { readonly kind: 'max' | 'min'; readonly of: readonly RetentionTerm[] }
  | { readonly kind: 'criterion'; readonly key: string }
  | { readonly kind: 'none' };

export type RetentionRule = RetentionTerm & RetentionClauses;

/** A parsed retention expression: one rule, or several that each name their categories by `for:`. */
export interface Retention {
  readonly rules: readonly RetentionRule[];
}
