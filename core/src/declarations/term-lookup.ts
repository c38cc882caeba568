import type { TermFact } from '../facts/facts.js';

import { knownIds, termOf, vocabulary, type VocabularyKind } from '../vocabulary/index.js';

/** Answers whether an id names a term, of the vocabulary or of the project's own. */
export interface TermLookup {
  readonly isKnown: (kind: string, id: string) => boolean;
  /** All ids of a kind, for suggestions. */
  readonly known: (kind: string) => readonly string[];
}

/** Accepts every id: for input that is judged before the project's own terms are known. */
export const anyTerm: TermLookup = { isKnown: () => true, known: () => [] };

/** A lookup over the vocabulary and the terms a project declares. */
export function createTermLookup(terms: readonly TermFact[]): TermLookup {
  const own = new Map<string, Set<string>>();
  for (const fact of terms) {
    const ids = own.get(fact.term) ?? new Set();
    own.set(fact.term, ids.add(fact.declaration.value.id));
  }
  return {
    isKnown: (kind, id) => isVocabularyTerm(kind, id) || own.get(kind)?.has(id) === true,
    known: (kind) => [...(isKind(kind) ? knownIds(kind) : []), ...(own.get(kind) ?? [])],
  };
}

/** Whether the vocabulary itself has the id. */
export function isVocabularyTerm(kind: string, id: string): boolean {
  return isKind(kind) && termOf(kind, id) !== undefined;
}

function isKind(kind: string): kind is VocabularyKind {
  return Object.hasOwn(vocabulary, kind);
}
