import type { SourceDecorator, SourceDefinition, SourceValue } from '../../../sources/source.js';
import type { Origin } from '../../origin/origin.js';

import {
  createPatternIndex,
  matchesPattern,
  packageNameOf,
  passThrough,
  type PassThroughCall,
  sanitisers,
} from '../../../sinks/index.js';

/** What the tables say about calls and values of packages and the platform. */
export interface LibraryCalls {
  /**
   * The documented source at a path below a value of this origin: the longest one on the way there, and what is left of the
   * path below it.
   *
   * @param keyOf - The literal argument at an index, where the value is the result of a call.
   */
  sourceAt(
    origin: Origin,
    path: readonly string[],
    keyOf: (index: number) => string | undefined,
  ): { readonly source: SourceValue; readonly below: readonly string[] } | undefined;
  /** What a framework hands to a parameter with this decorator. */
  sourceOfDecorator(origin: Origin, key: string | undefined): SourceDecorator | undefined;
  /** Whether the result of a call is without persons, or only pseudonymised. */
  sanitises(origin: Origin): 'pseudonymised' | 'redacted' | undefined;
  /** Which arguments the result of a call carries; absent: not known. */
  passes(origin: Origin): PassThroughCall | undefined;
}

interface SourceEntry {
  readonly pattern: string;
  readonly length: number;
  readonly value: SourceValue;
}

/** What the code computes the name of may be anything: `LogLevel[key]` is no `account`, though each of a list is its first. */
function isNamed(way: readonly string[], pattern: string): boolean {
  const names = pattern.split('.');
  const offset = way.length - names.length;
  return names.every((name, index) => way[offset + index] !== '*' || name === '*' || /^\d+$/u.test(name));
}

export function createLibraryCalls(sources: readonly SourceDefinition[]): LibraryCalls {
  const byRoot = new Map<string, SourceEntry[]>();
  const decorators = new Map<string, SourceDecorator[]>();
  for (const { packages, globals, values, decorators: marks } of sources) {
    const roots = [
      ...(packages ?? []).map((name) => `p ${packageNameOf(name)}`),
      ...(globals ?? []).map((name) => `g ${name}`),
    ];
    const entries = values.flatMap((value) =>
      [value.value].flat().map((pattern) => ({ pattern, length: pattern.split('.').length, value })),
    );
    for (const root of roots) {
      byRoot.set(root, [...(byRoot.get(root) ?? []), ...entries]);
      if (marks) decorators.set(root, [...(decorators.get(root) ?? []), ...marks]);
    }
  }
  const byWay = new WeakMap<readonly SourceEntry[], Map<string, readonly SourceEntry[]>>();
  const sanitising = createPatternIndex(sanitisers);
  const passing = createPatternIndex(passThrough);

  function rooted<T>(map: ReadonlyMap<string, readonly T[]>, { package: name, global }: Origin): readonly T[] {
    if (name === undefined) return map.get(`g ${global ?? ''}`) ?? [];
    const plain = packageNameOf(name);
    const own = map.get(`p ${plain}`) ?? [];
    const scope = plain.startsWith('@') ? /^@[^/]+\//u.exec(plain)?.[0] : undefined;
    const shared = scope === undefined ? undefined : map.get(`p ${scope}*`);
    return shared === undefined ? own : [...own, ...shared];
  }

  /** Few ways are asked about, and often. */
  function fitting(entries: readonly SourceEntry[], way: readonly string[]): readonly SourceEntry[] {
    const known = byWay.get(entries) ?? new Map<string, readonly SourceEntry[]>();
    byWay.set(entries, known);
    const key = way.join('\0');
    let found = known.get(key);
    if (!found) {
      found = entries.filter(({ pattern }) => matchesPattern(way, pattern) && isNamed(way, pattern));
      known.set(key, found);
    }
    return found;
  }

  return {
    sourceAt(origin, path, keyOf) {
      const entries = rooted(byRoot, origin);
      if (entries.length === 0) return undefined;
      const full = [...origin.path, ...path];
      for (let length = full.length; length > 0; length -= 1) {
        const way = full.slice(0, length);
        const key = full[length]?.toLowerCase();
        const matches = fitting(entries, way).filter(({ value }) => {
          if (!value.key) return true;
          const asked =
            way.at(-1) === '()' && length === full.length ? keyOf(value.keyArgument ?? 0)?.toLowerCase() : key;
          return asked !== undefined && value.key.includes(asked);
        });
        const best = matches.sort((a, b) => Number(!a.value.key) - Number(!b.value.key) || b.length - a.length)[0];
        if (!best) continue;
        const isProperty = best.value.key && way.at(-1) !== '()';
        return { source: best.value, below: full.slice(isProperty ? length + 1 : length) };
      }
      return undefined;
    },
    sourceOfDecorator: (origin, key) =>
      rooted(decorators, origin).find(
        (mark) => mark.decorator === origin.path.at(-1) && (!mark.key || mark.key.includes(key?.toLowerCase() ?? '')),
      ),
    sanitises: (origin) => sanitising.find(origin, origin.path)[0]?.definition.outcome,
    passes: (origin) => passing.find(origin, origin.path)[0]?.call,
  };
}
