import type { Fact, OwnerId } from '../../facts/facts.js';

/** What code of one's own takes from other packages. */
export interface Reached {
  /** Holders that own code imports. */
  readonly owners: Iterable<OwnerId>;
  /** Evidence of constants that own code imports, as `file#symbol`. */
  readonly constants: ReadonlySet<string>;
  /** Beginnings of paths of packages that own code takes as a whole (`import *`). */
  readonly packages: Iterable<string>;
}

/**
 * The facts of other packages that concern one's own code: of holders it imports, embeds or extends, directly or through
 * others, and the activities, recipients and terms that these or one's own facts name. What a package says about holders
 * that nobody uses here is no processing of ours.
 */
export function reachFacts(own: readonly Fact[], foreign: readonly Fact[], reached: Reached): readonly Fact[] {
  const owners = new Set(reached.owners);
  for (const fact of own) for (const owner of ownersNamedBy(fact)) owners.add(owner);
  for (const beginning of reached.packages) {
    for (const fact of foreign) if ('owner' in fact && fact.owner.startsWith(beginning)) owners.add(fact.owner);
  }
  const byOwner = groupByOwner(foreign);
  const kept = new Set<Fact>();
  for (const owner of owners) {
    for (const fact of byOwner.get(owner) ?? []) {
      kept.add(fact);
      for (const named of ownersNamedBy(fact)) owners.add(named);
    }
  }
  keepDeclarations(own, foreign, reached, kept);
  return foreign.filter((fact) => kept.has(fact));
}

function groupByOwner(facts: readonly Fact[]): ReadonlyMap<OwnerId, readonly Fact[]> {
  const groups = new Map<OwnerId, Fact[]>();
  for (const fact of facts) {
    if (!('owner' in fact)) continue;
    const group = groups.get(fact.owner);
    if (group === undefined) groups.set(fact.owner, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** Other holders whose fields belong to a holder too. */
function ownersNamedBy(fact: Fact): readonly OwnerId[] {
  if (fact.kind === 'embedding') return fact.embeds;
  return fact.kind === 'inheritance' ? [fact.base] : [];
}

/** Activities name recipients, and both name terms: each round adds what the last one names. */
function keepDeclarations(own: readonly Fact[], foreign: readonly Fact[], reached: Reached, kept: Set<Fact>): void {
  const declaredHere = new Set(own.flatMap((fact) => declaredKeys(fact)));
  const named = new Set([...own, ...kept].flatMap((fact) => namedKeys(fact)));
  let size = -1;
  while (size !== kept.size) {
    size = kept.size;
    for (const fact of foreign) {
      if (kept.has(fact) || 'owner' in fact) continue;
      const { file, symbol } = fact.evidence;
      const isImported = reached.constants.has(`${file}#${symbol}`);
      const isNamed = declaredKeys(fact).some((key) => named.has(key) && !declaredHere.has(key));
      if (!isImported && !isNamed) continue;
      kept.add(fact);
      for (const key of namedKeys(fact)) named.add(key);
    }
  }
}

/** What a declaration can be named by. */
function declaredKeys(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'activity':
    case 'recipient':
      return [`${fact.kind}:${fact.declaration.value.id}`];
    case 'term':
      return [`term:${fact.declaration.value.id}`];
    default:
      return [];
  }
}

/** What a fact names: activities and recipients by the properties that hold their ids, terms wherever a word stands. */
function namedKeys(fact: Fact): readonly string[] {
  const value: unknown =
    'declaration' in fact ? fact.declaration.value : fact.kind === 'sharedWith' ? fact.recipient.value : undefined;
  const keys = wordsIn(value).map((word) => `term:${word}`);
  if (fact.kind === 'personalField') keys.push(...activityKeys(fact.declaration.value.for));
  if (fact.kind === 'owner' || fact.kind === 'embedding')
    keys.push(...activityKeys(fact.declaration.value.processedFor));
  if (fact.kind === 'sharedWith') keys.push(...recipientKeys([fact.recipient.value]));
  if (fact.kind === 'activity') keys.push(...recipientKeys(fact.declaration.value.recipients));
  return keys;
}

/** Declarations are judged only after this: what is not of their shape names nothing. */
function activityKeys(uses: unknown): readonly string[] {
  return idsIn(uses, 'activity').map((id) => `activity:${id}`);
}

function recipientKeys(uses: unknown): readonly string[] {
  return idsIn(uses, 'recipient').map((id) => `recipient:${id}`);
}

function idsIn(uses: unknown, property: string): readonly string[] {
  if (!Array.isArray(uses)) return [];
  return uses.flatMap((use: unknown) => {
    const id: unknown =
      typeof use === 'object' && use !== null ? (use as Readonly<Record<string, unknown>>)[property] : use;
    return typeof id === 'string' ? [id] : [];
  });
}

/** Declarations nest a few levels; what nests deeper than this is no declaration. */
const maximumDepth = 32;

/** Words of all texts in a value: ids stand alone, or in a retention expression. */
function wordsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.split(/[\s(),]+/u);
  if (typeof value !== 'object' || value === null || depth > maximumDepth) return [];
  return Object.values(value).flatMap((part) => wordsIn(part, depth + 1));
}
