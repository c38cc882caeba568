import type { FieldDeclaration, FieldUse, OwnerDeclaration } from '../declarations/index.js';
import type { OwnerId } from '../facts/facts.js';
import type { DataSubjectId } from '../vocabulary/ids.js';
import type { FactIndex } from './fact-index.js';

import { canonicalJson } from './canonical-json.js';
import { compareText } from './ordering.js';

/** An activity that a field serves, with the terms given beside it. */
interface ActivityUse {
  readonly use: FieldUse;
  /** Terms beside an entry in the field's own `for` go before those of the field; those of a class or property go after. */
  readonly nearerThanField: boolean;
}

/** One way in which a field stands in the application: the activities it serves there and the persons it is about. */
export interface Context {
  readonly activities?: readonly ActivityUse[];
  readonly dataSubjects?: readonly DataSubjectId[];
}

interface State extends Context {
  readonly owner: OwnerId;
}

/** What a class or an embedding property gives to the fields below it. */
interface Defaults {
  readonly processedFor: readonly (string | FieldUse)[];
  readonly dataSubjects: readonly DataSubjectId[];
}

/** Resolves what a leaf leaves open: leaf, class of the leaf, property that embeds it, class that embeds it, and so on. */
export interface Ownership {
  /** Every different way in which a field of `owner` stands; at least one. */
  contextsOf(owner: OwnerId, field: FieldDeclaration): readonly Context[];
}

function toUse(entry: string | FieldUse): FieldUse {
  return typeof entry === 'string' ? { activity: entry } : entry;
}

function complete(context: Context, given: Defaults): Context {
  const activities =
    context.activities ??
    (given.processedFor.length > 0
      ? given.processedFor.map((entry): ActivityUse => ({ use: toUse(entry), nearerThanField: false }))
      : undefined);
  const dataSubjects = context.dataSubjects ?? (given.dataSubjects.length > 0 ? given.dataSubjects : undefined);
  return { ...(activities && { activities }), ...(dataSubjects && { dataSubjects }) };
}

interface Step {
  readonly context: Context;
  readonly next: readonly string[];
}

/**
 * Whether a state lies on a ring that nothing leaves and that adds nothing any more. Value objects that embed each other
 * (`Customer.orders`, `Order.customer`) have no outermost class: what the ring knows is what there is.
 */
function isRing(key: string, steps: ReadonlyMap<string, Step>): boolean {
  const own = canonicalJson(steps.get(key)?.context);
  return closure(key, (current) => steps.get(current)?.next ?? []).every((reached) => {
    const step = steps.get(reached);
    return step !== undefined && step.next.length > 0 && canonicalJson(step.context) === own;
  });
}

const contextIn = ({ activities, dataSubjects }: Context): Context => ({
  ...(activities && { activities }),
  ...(dataSubjects && { dataSubjects }),
});

const isComplete = (context: Context): boolean =>
  context.activities !== undefined && context.dataSubjects !== undefined;

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function joinDefaults(declarations: readonly OwnerDeclaration[]): Defaults {
  return {
    processedFor: declarations.flatMap((declaration) => declaration.processedFor ?? []),
    dataSubjects: [...new Set(declarations.flatMap((declaration) => declaration.dataSubjects ?? []))],
  };
}

/** Everything reachable from a start, the start excluded, each once: cycles end. */
function closure(start: OwnerId, next: (owner: OwnerId) => readonly OwnerId[]): readonly OwnerId[] {
  const seen = new Set<OwnerId>([start]);
  for (const owner of seen) for (const following of next(owner)) seen.add(following);
  seen.delete(start);
  return [...seen];
}

export function resolveOwnership(facts: FactIndex): Ownership {
  const ownersById = groupBy(facts.owners, (fact) => [fact.owner]);
  const bases = groupBy(facts.inheritances, (fact) => [fact.owner]);
  const derived = groupBy(facts.inheritances, (fact) => [fact.base]);
  const embeddings = groupBy(facts.embeddings, (fact) => [...new Set(fact.embeds)]);

  const basesOf = (owner: OwnerId): readonly OwnerId[] =>
    closure(owner, (current) => (bases.get(current) ?? []).map((fact) => fact.base));
  const derivedOf = (owner: OwnerId): readonly OwnerId[] =>
    closure(owner, (current) => (derived.get(current) ?? []).map((fact) => fact.owner));

  const ownDefaults = (owner: OwnerId): Defaults =>
    joinDefaults((ownersById.get(owner) ?? []).map((fact) => fact.declaration.value));

  /** The class's own defaults, and from its nearest base what it leaves open. */
  const defaultsOf = (owner: OwnerId): Defaults => {
    let { processedFor, dataSubjects } = ownDefaults(owner);
    for (const base of basesOf(owner)) {
      const inherited = ownDefaults(base);
      if (processedFor.length === 0) processedFor = inherited.processedFor;
      if (dataSubjects.length === 0) dataSubjects = inherited.dataSubjects;
    }
    return { processedFor, dataSubjects };
  };

  const saysSomething = (owner: OwnerId): boolean => ownersById.has(owner) || embeddings.has(owner);

  /** The classes as which a member of `owner` appears: a silent base class stands back behind subclasses that speak. */
  const viewsOf = (owner: OwnerId): readonly OwnerId[] => {
    const speaking = derivedOf(owner).filter(saysSomething);
    const itselfSpeaks = [owner, ...basesOf(owner)].some(saysSomething);
    return speaking.length > 0 && !itselfSpeaks ? speaking : [owner, ...speaking];
  };

  /** The states one embedding further outwards; none when nothing embeds the owner. */
  const outwards = (state: State): readonly State[] =>
    (embeddings.get(state.owner) ?? []).flatMap((embedding) => {
      const atProperty = complete(state, joinDefaults([embedding.declaration.value]));
      return viewsOf(embedding.owner).map((owner) => ({ ...complete(atProperty, defaultsOf(owner)), owner }));
    });

  /** Every state from the given ones outwards, each once, with the keys of the states one embedding further. */
  const explore = (starts: readonly State[]): ReadonlyMap<string, Step> => {
    const steps = new Map<string, Step>();
    const pending = [...starts];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      const key = canonicalJson(state);
      if (steps.has(key)) continue;
      const next = isComplete(state) ? [] : outwards(state);
      steps.set(key, { context: contextIn(state), next: next.map(canonicalJson) });
      pending.push(...next);
    }
    return steps;
  };

  const resolve = (owner: OwnerId, leaf: Context): readonly Context[] => {
    const steps = explore(viewsOf(owner).map((view) => ({ ...complete(leaf, defaultsOf(view)), owner: view })));
    const found = new Map<string, Context>();
    for (const [key, { context, next }] of steps) {
      if (next.length === 0 || isRing(key, steps)) found.set(canonicalJson(context), context);
    }
    const contexts = [...found].sort(([first], [second]) => compareText(first, second)).map(([, context]) => context);
    const assigned = contexts.filter((context) => context.activities !== undefined);
    return assigned.length > 0 ? assigned : contexts;
  };

  const resolved = new Map<string, readonly Context[]>();
  return {
    contextsOf(owner, field) {
      const leaf: Context = {
        ...(field.for?.length && {
          activities: field.for.map((entry): ActivityUse => ({ use: toUse(entry), nearerThanField: true })),
        }),
        ...(field.dataSubjects?.length && { dataSubjects: field.dataSubjects }),
      };
      const key = `${owner} ${canonicalJson(leaf)}`;
      const contexts = resolved.get(key) ?? resolve(owner, leaf);
      resolved.set(key, contexts);
      return contexts;
    },
  };
}
