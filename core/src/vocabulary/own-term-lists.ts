import type { OwnTerms } from './term.js';
import type { VocabularyKind } from './vocabulary.js';

/** The kinds of terms that a project may have of its own, with the names of their lists in config and register. */
export const ownTermLists = {
  category: 'categories',
  dataSubject: 'dataSubjects',
  purpose: 'purposes',
  event: 'events',
  state: 'states',
} as const satisfies Readonly<Partial<Record<VocabularyKind, keyof OwnTerms>>>;

/** The list of a kind; `undefined` for a kind that has no terms but the known ones. */
export function ownTermListOf(kind: VocabularyKind): keyof OwnTerms | undefined {
  return kind in ownTermLists ? ownTermLists[kind as keyof typeof ownTermLists] : undefined;
}
