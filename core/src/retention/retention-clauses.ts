import type { RetentionClauses } from './retention.js';

/** Clauses with a closed list of values. */
export const clauseValues = {
  ground: ['law', 'limitation', 'contract', 'consent', 'interest'],
  then: ['delete', 'anonymise', 'archive', 'return'],
  early: ['request', 'withdrawal', 'objection'],
} as const satisfies { readonly [Name in 'early' | 'ground' | 'then']: readonly NonNullable<RetentionClauses[Name]>[] };

export type ClosedClause = keyof typeof clauseValues;

/** Beginnings of all clauses, as they are written. */
export const clauseStarts = ['cap', 'law:', 'ground:', 'then:', 'early:', 'for:'] as const;

/** Clauses with a closed list, as they are written. */
export const clauseWords: readonly string[] = Object.entries(clauseValues).flatMap(([name, values]) =>
  values.map((value) => `${name}:${value}`),
);
