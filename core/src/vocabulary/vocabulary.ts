import type { WordingTerm } from './term.js';

import { art9Conditions } from './art9-conditions.js';
import { categories } from './categories.js';
import { categoryGroups } from './category-groups.js';
import { dataSubjects } from './data-subjects.js';
import { events } from './events.js';
import { legalBases } from './legal-bases.js';
import { measures } from './measures.js';
import { purposes } from './purposes.js';
import { recipientKinds } from './recipient-kinds.js';
import { recipientRoles } from './recipient-roles.js';
import { rights } from './rights.js';
import { states } from './states.js';
import { transferMechanisms } from './transfer-mechanisms.js';

/** All tables by kind of term. */
export const vocabulary = {
  category: categories,
  categoryGroup: categoryGroups,
  dataSubject: dataSubjects,
  purpose: purposes,
  legalBasis: legalBases,
  art9Condition: art9Conditions,
  measure: measures,
  recipientRole: recipientRoles,
  recipientKind: recipientKinds,
  transferMechanism: transferMechanisms,
  event: events,
  state: states,
  right: rights,
} as const;

export type VocabularyKind = keyof typeof vocabulary;

/** The term of an id; `undefined` when the vocabulary has none. */
export function termOf(kind: VocabularyKind, id: string): WordingTerm | undefined {
  const table: Readonly<Record<string, WordingTerm>> = vocabulary[kind];
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** Ids of a kind, sorted. */
export function knownIds(kind: VocabularyKind): readonly string[] {
  return Object.keys(vocabulary[kind]).sort();
}
