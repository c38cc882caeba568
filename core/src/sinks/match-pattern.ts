import type { CallPattern, OriginPattern } from './call-pattern.js';

import { packageNameOf } from './package-name.js';

/** Whether an origin path ends as the pattern says; see {@link OriginPattern}. */
export function matchesPattern(path: readonly string[], pattern: OriginPattern): boolean {
  return matchesSegments(path, parsePattern(pattern));
}

/** Where an origin path starts: a package (or any specifier of it), or a name that stands in every file. */
export interface OriginRoot {
  readonly package?: string;
  readonly global?: string;
}

/** What a table of patterns is made of. */
interface PatternOwner {
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  readonly calls: readonly Pick<CallPattern, 'assigned' | 'callee'>[];
}

export interface PatternMatch<T extends PatternOwner> {
  readonly definition: T;
  readonly call: T['calls'][number];
}

/** A table of patterns, arranged so that most calls of a program are refused by their last name alone. */
export interface PatternIndex<T extends PatternOwner> {
  /**
   * Last segments of all patterns, `()`, `default`, `#0` and `*` among them. A member call whose name is not in here (and no
   * `*` is) matches nothing.
   */
  readonly lastSegments: ReadonlySet<string>;
  /** As {@link PatternIndex.lastSegments}, for assignments to members. */
  readonly assignedSegments: ReadonlySet<string>;
  /** Whether a pattern of a package that `isThere` ends in this name; one for packages of many names is always there. */
  mayEndIn(last: string, isThere: (packageName: string) => boolean): boolean;
  /** Whether anything is known about this root at all. */
  knows(root: OriginRoot): boolean;
  /**
   * The patterns that fit an origin path, in the order of the table; for a global the path starts with its name. Of the
   * patterns of one definition only the longest count, so that a longer one may say otherwise than a general one.
   * A package's default export and the package itself are one here (`require('p')` may be either); a segment `*` of the path
   * is a name that the code computes (`console[level]`), which may be any; of two in a row (`env[binding][method]`) nobody
   * knows even what the last belongs to.
   */
  find(root: OriginRoot, path: readonly string[], how?: 'call' | 'assignment'): readonly PatternMatch<T>[];
}

export function createPatternIndex<T extends PatternOwner>(definitions: readonly T[]): PatternIndex<T> {
  const byRoot = groupByRoot(definitions);
  const entries = definitions.flatMap(entriesOf);
  const known = new Map<string, Buckets<T>>();
  let packagesByLast: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  function bucketsOf(root: OriginRoot): Buckets<T> {
    const key = rootKey(root);
    let buckets = known.get(key);
    if (!buckets) {
      buckets = arrange(entriesFor(byRoot, key));
      known.set(key, buckets);
    }
    return buckets;
  }

  return {
    lastSegments: new Set(entries.filter(({ call }) => !call.assigned).map(lastSegmentOf)),
    assignedSegments: new Set(entries.filter(({ call }) => call.assigned).map(lastSegmentOf)),
    mayEndIn(last, isThere) {
      packagesByLast ??= groupByLast(byRoot);
      return [...(packagesByLast.get(last) ?? [])].some((name) => name.endsWith('*') || isThere(name));
    },
    knows: (root) => bucketsOf(root).size > 0,
    find(root, path, how = 'call') {
      const buckets = bucketsOf(root);
      if (buckets.size === 0) return [];
      const paths = root.package === undefined ? [path] : spellingsOf(path);
      const last = path.at(-1) ?? 'default';
      const candidates =
        last === '*' && path.at(-2) !== '*'
          ? [...buckets.values()].flat()
          : [...(buckets.get(last) ?? []), ...(buckets.get('*') ?? [])];
      const isAssignment = how === 'assignment';
      return longest(
        candidates.filter(
          ({ call, segments }) =>
            (call.assigned ?? false) === isAssignment && paths.some((spelling) => matchesSegments(spelling, segments)),
        ),
      );
    },
  };
}

/** One pattern of one call of one definition. */
interface Entry<T extends PatternOwner> extends PatternMatch<T> {
  readonly segments: ParsedPattern;
  readonly order: number;
}

interface ParsedPattern {
  readonly names: readonly string[];
  readonly isAnchored: boolean;
}

/** Entries by their last segment. */
type Buckets<T extends PatternOwner> = ReadonlyMap<string, readonly Entry<T>[]>;

function parsePattern(pattern: OriginPattern): ParsedPattern {
  const isAnchored = pattern.startsWith('^');
  return { names: (isAnchored ? pattern.slice(1) : pattern).split('.'), isAnchored };
}

function matchesSegments(path: readonly string[], { names, isAnchored }: ParsedPattern): boolean {
  const offset = path.length - names.length;
  if (offset < 0 || (isAnchored && offset > 0)) return false;
  return names.every((name, index) => matchesSegment(path[offset + index], name));
}

function matchesSegment(segment: string | undefined, name: string): boolean {
  return name === segment || name === '*' || (segment === '*' && name !== '()' && !name.startsWith('#'));
}

/** The path with and without the default export in front. */
function spellingsOf(path: readonly string[]): readonly (readonly string[])[] {
  return path[0] === 'default' ? [path, path.slice(1)] : [path, ['default', ...path]];
}

function entriesOf<T extends PatternOwner>(definition: T, position: number): readonly Entry<T>[] {
  return definition.calls.flatMap((call, index) =>
    [call.callee].flat().map((pattern) => ({
      definition,
      call,
      segments: parsePattern(pattern),
      order: position * 1000 + index,
    })),
  );
}

function groupByRoot<T extends PatternOwner>(definitions: readonly T[]): ReadonlyMap<string, readonly Entry<T>[]> {
  const byRoot = new Map<string, Entry<T>[]>();
  definitions.forEach((definition, position) => {
    const roots = [
      ...(definition.packages ?? []).map((name) => `package ${packageNameOf(name)}`),
      ...(definition.globals ?? []).map((name) => `global ${name}`),
    ];
    const entries = entriesOf(definition, position);
    for (const root of roots) byRoot.set(root, [...(byRoot.get(root) ?? []), ...entries]);
  });
  return byRoot;
}

/** Packages by the names that calls of theirs end in. */
function groupByLast<T extends PatternOwner>(
  byRoot: ReadonlyMap<string, readonly Entry<T>[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [root, entries] of byRoot) {
    if (!root.startsWith('package ')) continue;
    for (const entry of entries) {
      const group = groups.get(lastSegmentOf(entry)) ?? new Set();
      groups.set(lastSegmentOf(entry), group.add(root.slice('package '.length)));
    }
  }
  return groups;
}

function rootKey({ package: name, global }: OriginRoot): string {
  return name === undefined ? `global ${global ?? ''}` : `package ${packageNameOf(name)}`;
}

/** What is said about the root itself, and about all whose name begins as it does: `@sentry/*`, `@grafana/faro-*`. */
function entriesFor<T extends PatternOwner>(
  byRoot: ReadonlyMap<string, readonly Entry<T>[]>,
  key: string,
): readonly Entry<T>[] {
  const found: Entry<T>[] = [];
  for (const [name, entries] of byRoot) {
    const fits = name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name;
    if (fits) found.push(...entries);
  }
  return found;
}

function arrange<T extends PatternOwner>(entries: readonly Entry<T>[]): Buckets<T> {
  const buckets = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const last = lastSegmentOf(entry);
    const bucket = buckets.get(last);
    if (bucket) bucket.push(entry);
    else buckets.set(last, [entry]);
  }
  return buckets;
}

function lastSegmentOf<T extends PatternOwner>({ segments }: Entry<T>): string {
  return segments.names.at(-1) ?? '';
}

/** The longest matches of each definition, each call once. */
function longest<T extends PatternOwner>(matches: readonly Entry<T>[]): readonly PatternMatch<T>[] {
  const [only] = matches;
  if (!only) return [];
  if (matches.length === 1) return [{ definition: only.definition, call: only.call }];
  const lengths = new Map<T, number>();
  for (const { definition, segments } of matches)
    lengths.set(definition, Math.max(lengths.get(definition) ?? 0, segments.names.length));
  const kept = new Map<CallPattern, Entry<T>>();
  for (const match of matches)
    if (match.segments.names.length === lengths.get(match.definition)) kept.set(match.call, match);
  return [...kept.values()]
    .sort((left, right) => left.order - right.order)
    .map(({ definition, call }) => ({ definition, call }));
}
