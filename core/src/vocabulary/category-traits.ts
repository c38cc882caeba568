import type { CategoryTerm, OwnTerms } from './term.js';

import { categories } from './categories.js';
import { categoryGroups } from './category-groups.js';
import { ownTermOf } from './label-of.js';

/** Group of a category; of an own category the group of its parent, else the group its id names. */
export function groupOf(id: string, ownTerms?: OwnTerms): string | undefined {
  const term = nearestCategory(id, ownTerms);
  if (term !== undefined) return term.group;
  const prefix = id.split('.', 1)[0] ?? id;
  return Object.hasOwn(categoryGroups, prefix) ? prefix : undefined;
}

/** Art. 9(1) GDPR, directly or through the parent of an own category. */
export function isSpecialCategory(id: string, ownTerms?: OwnTerms): boolean {
  return groupOf(id, ownTerms) === 'special';
}

/** Art. 10 GDPR: criminal convictions and offences. */
export function isCriminalCategory(id: string, ownTerms?: OwnTerms): boolean {
  return groupOf(id, ownTerms) === 'criminal';
}

/** Art. 87 GDPR: national identification number. */
export function isNationalIdCategory(id: string, ownTerms?: OwnTerms): boolean {
  return groupOf(id, ownTerms) === 'nationalId';
}

/** The category of the vocabulary that an id is, or descends from. */
function nearestCategory(id: string, ownTerms?: OwnTerms): CategoryTerm | undefined {
  const known: Readonly<Record<string, CategoryTerm>> = categories;
  const seen = new Set<string>();
  for (let current: string | undefined = id; current !== undefined && !seen.has(current);) {
    if (Object.hasOwn(known, current)) return known[current];
    seen.add(current);
    current = ownTermOf('category', current, ownTerms)?.parent;
  }
  return undefined;
}
