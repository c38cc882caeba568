import type { CategoryId, Span } from '@verklaar/core';

import type { ProjectSession, ProjectState } from '../analysis/project-session.js';

import { outlineOf } from './outline-of.js';

/** A field of a file that people decided on, or that waits for it. */
export type MarkedField = { readonly at: Span } & (
  | { readonly kind: 'personal' | 'undecided'; readonly category: CategoryId }
  | { readonly kind: 'notPersonal'; readonly reason: string }
);

/** Fields of a file by the place of their name, in the order of the text. Fields that only annotations name have none. */
export function markedFieldsIn(session: ProjectSession, state: ProjectState, path: string): readonly MarkedField[] {
  const facts = state.factsIn(path);
  const undecided = state
    .undecidedIn(path)
    .map(({ at, category }): MarkedField => ({ kind: 'undecided', at, category }));
  const decided = facts.filter((fact) => fact.kind === 'personalField' || fact.kind === 'notPersonalField');
  if (decided.length === 0) return undecided;
  // Of a getter and its setter the first bears the mark.
  const names = new Map(
    outlineOf(session, path)
      .fields.toReversed()
      .map(({ owner, name, at }) => [`${owner}.${name}`, at] as const),
  );
  const marked = decided.flatMap((fact): readonly MarkedField[] => {
    const at = names.get(`${fact.owner}.${fact.name}`);
    if (at === undefined) return [];
    if (fact.kind === 'notPersonalField') return [{ kind: 'notPersonal', at, reason: fact.reason.value }];
    return [{ kind: 'personal', at, category: fact.declaration.value.category }];
  });
  return [...marked, ...undecided].toSorted(
    (one, other) => one.at.start.line - other.at.start.line || one.at.start.column - other.at.start.column,
  );
}
