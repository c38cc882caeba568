import type { Fact, Located, Span } from '@verklaar/core';

import type { ProjectState } from '../analysis/project-session.js';

/** What an annotation, a declaration or a name can be about. */
export type Subject =
  | { readonly kind: 'activity' | 'category' | 'recipient'; readonly id: string }
  | { readonly kind: 'field'; readonly owner: string; readonly name: string }
  | { readonly kind: 'owner'; readonly owner: string };

/** A place in code, a comment or the config that names an activity, a recipient or a category. */
export interface Mention {
  readonly kind: 'activity' | 'category' | 'recipient';
  readonly id: string;
  readonly at: Span;
  /** Whether it is the id of the thing itself. */
  readonly isDeclaration: boolean;
  readonly fact: Fact;
}

const known = new WeakMap<ProjectState, readonly Mention[]>();

/** All mentions of a project, in the order of its facts; gathered once a state. */
export function mentionsOf(state: ProjectState): readonly Mention[] {
  const mentions = known.get(state) ?? gather(state.facts);
  known.set(state, mentions);
  return mentions;
}

export function mentionsOfSubject(state: ProjectState, { kind, id }: Pick<Mention, 'id' | 'kind'>): readonly Mention[] {
  return mentionsOf(state).filter((mention) => mention.kind === kind && mention.id === id);
}

type Kind = Mention['kind'];

/** Properties that name something, by their name in declarations: a list, or one. */
const named: Readonly<Record<string, Kind>> = {
  activity: 'activity',
  for: 'activity',
  processedFor: 'activity',
  collects: 'activity',
  replaces: 'activity',
  category: 'category',
  categories: 'category',
  data: 'category',
  notCollected: 'category',
  parent: 'category',
  from: 'recipient',
  recipient: 'recipient',
  recipients: 'recipient',
};

/** An id of what is declared here, by kind of fact. */
const declaring: Readonly<Partial<Record<Fact['kind'], Kind>>> = {
  activity: 'activity',
  recipient: 'recipient',
  term: 'category',
};

function gather(facts: readonly Fact[]): readonly Mention[] {
  const activities = new Set(facts.flatMap((fact) => (fact.kind === 'activity' ? [fact.declaration.value.id] : [])));
  return facts.flatMap((fact) => {
    const located = locatedIn(fact);
    if (located === undefined) return [];
    return Object.entries(located.spans).flatMap(([pointer, at]): readonly Mention[] => {
      const id = valueAt(located.value, pointer);
      if (typeof id !== 'string') return [];
      const isDeclaration = pointer === '/id' && declaring[fact.kind] !== undefined;
      const kind = isDeclaration ? declaring[fact.kind] : kindOf(fact, pointer, id, activities);
      if (kind === undefined || (fact.kind === 'term' && fact.term !== 'category')) return [];
      return [{ kind, id, at, isDeclaration, fact }];
    });
  });
}

function locatedIn(fact: Fact): Located<unknown> | undefined {
  if (fact.kind === 'sharedWith') return fact.recipient;
  return 'declaration' in fact ? fact.declaration : undefined;
}

function kindOf(fact: Fact, pointer: string, id: string, activities: ReadonlySet<string>): Kind | undefined {
  // `@SharedWith` may name the activity in whose name it acts.
  if (fact.kind === 'sharedWith' && (pointer === '' || pointer === '/recipient')) {
    return activities.has(id) ? 'activity' : 'recipient';
  }
  const steps = pointer.split('/').slice(1);
  const name = steps.findLast((step) => !/^\d+$/u.test(step)) ?? '';
  // Texts of an organisation have languages as names.
  if (name === 'parent' && fact.kind !== 'term') return undefined;
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

/** The value at a JSON pointer by position. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (part, step) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, step)
          ? (part as Readonly<Record<string, unknown>>)[step]
          : undefined,
      value,
    );
}
