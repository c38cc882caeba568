import type { FieldUse, RecipientUse, UseTerms } from '../declarations/index.js';
import type { Fact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';

import { pointer } from './pointer.js';

/** What a declaration names by id. `source`: a recipient that data come from, without its receiving any. */
export type ReferenceKind = 'activity' | 'organisation' | 'recipient' | 'source';

/** A place where a declaration names something that is declared elsewhere. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly fact: Fact;
  readonly located: Located<unknown>;
  /** JSON pointer of the name inside the located value. */
  readonly part: string;
}

interface Named {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly part: string;
}

function activitiesIn(entries: readonly (string | FieldUse)[] | undefined, property: string): readonly Named[] {
  return (entries ?? []).flatMap((entry, index): readonly Named[] => {
    const part = pointer(property, String(index));
    if (typeof entry === 'string') return [{ kind: 'activity', id: entry, part }];
    return [{ kind: 'activity', id: entry.activity, part: `${part}/activity` }, ...sourceIn(entry, part)];
  });
}

function sourceIn({ source }: UseTerms, part: string): readonly Named[] {
  if (typeof source !== 'object' || typeof source.from !== 'string') return [];
  return [{ kind: 'source', id: source.from, part: `${part}/source/from` }];
}

function recipientIn(use: RecipientUse, part: string): Named {
  return typeof use === 'string'
    ? { kind: 'recipient', id: use, part }
    : { kind: 'recipient', id: use.recipient, part: `${part}/recipient` };
}

function idsIn(kind: ReferenceKind, ids: readonly string[] | undefined, property: string): readonly Named[] {
  return (ids ?? []).map((id, index) => ({ kind, id, part: pointer(property, String(index)) }));
}

function namedBy(fact: Fact): readonly Named[] {
  switch (fact.kind) {
    case 'personalField': {
      const field = fact.declaration.value;
      return [...activitiesIn(field.for, 'for'), ...sourceIn(field, '')];
    }
    case 'owner':
    case 'embedding':
      return activitiesIn(fact.declaration.value.processedFor, 'processedFor');
    case 'sharedWith':
      return [recipientIn(fact.recipient.value, '')];
    case 'activity': {
      const activity = fact.declaration.value;
      return [
        ...idsIn('organisation', activity.controllers, 'controllers'),
        ...(activity.recipients ?? []).map((use, index) => recipientIn(use, pointer('recipients', String(index)))),
        ...sourceIn(activity, ''),
        ...(activity.data ?? []).flatMap((entry, index) =>
          typeof entry === 'string' ? [] : sourceIn(entry, pointer('data', String(index))),
        ),
      ];
    }
    case 'terminalAccess': {
      const access = fact.declaration.value;
      return [
        ...(access.activity === undefined
          ? []
          : [{ kind: 'activity' as const, id: access.activity, part: '/activity' }]),
        ...idsIn('recipient', access.recipients, 'recipients'),
      ];
    }
    case 'collectionPoint':
      return idsIn('activity', fact.declaration.value.collects, 'collects');
    case 'inheritance':
    case 'notPersonalField':
    case 'recipient':
    case 'rightsRoute':
    case 'term':
      return [];
  }
}

function locatedIn(fact: Fact): Located<unknown> | undefined {
  if ('declaration' in fact) return fact.declaration;
  return fact.kind === 'sharedWith' ? fact.recipient : undefined;
}

/** Every place in the facts that names an activity, a recipient or an organisation by id. */
export function collectReferences(facts: readonly Fact[]): readonly Reference[] {
  return facts.flatMap((fact) => {
    const located = locatedIn(fact);
    return located === undefined ? [] : namedBy(fact).map((named) => ({ ...named, fact, located }));
  });
}
