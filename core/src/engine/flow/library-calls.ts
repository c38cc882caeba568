import type { SourceDefinition, SourceValue } from '../../sources/source.js';
import type { Origin } from '../origin/origin.js';

import { createPatternIndex, matchesPattern } from '../../sinks/index.js';
import { passThrough, sanitisers } from './tables-stub.js';

/** What the tables say about calls and values of packages and the platform. */
export interface LibraryCalls {
  /** The documented source at a path below a value of this origin; the longest pattern wins. */
  sourceAt(origin: Origin, path: readonly string[]): SourceValue | undefined;
  /** The documented source that a call with a literal first argument gives: `req.get('user-agent')`. */
  sourceOfKey(origin: Origin, key: string): SourceValue | undefined;
  /** Whether the result of a call is without persons, or only pseudonymised. */
  sanitises(origin: Origin): 'pseudonymised' | 'redacted' | undefined;
  /** Which arguments the result of a call carries: indexes, or all; undefined: not known. */
  passes(origin: Origin): readonly number[] | 'all' | undefined;
  /** Whether the project says that functions of this name take persons out. */
  isDeclaredSanitiser(name: string): boolean;
}

export interface LibraryTables {
  readonly sources: readonly SourceDefinition[];
  readonly declaredSanitisers: ReadonlySet<string>;
}

interface SourceEntry {
  readonly patterns: readonly string[];
  readonly value: SourceValue;
}

export function createLibraryCalls({ sources, declaredSanitisers }: LibraryTables): LibraryCalls {
  const byRoot = new Map<string, SourceEntry[]>();
  for (const { packages, globals, values } of sources) {
    const roots = [...(packages ?? []).map((name) => `p ${name}`), ...(globals ?? []).map((name) => `g ${name}`)];
    for (const root of roots) {
      const entries = values.map((value) => ({ patterns: [value.value].flat(), value }));
      byRoot.set(root, [...(byRoot.get(root) ?? []), ...entries]);
    }
  }
  const sanitising = createPatternIndex(sanitisers);
  const passing = createPatternIndex(passThrough);

  function entriesOf({ package: name, global }: Origin): readonly SourceEntry[] {
    if (name === undefined) return byRoot.get(`g ${global ?? ''}`) ?? [];
    const scope = /^@[^/]+\//u.exec(name)?.[0];
    return [...(byRoot.get(`p ${name}`) ?? []), ...(scope === undefined ? [] : (byRoot.get(`p ${scope}*`) ?? []))];
  }

  function longest(origin: Origin, path: readonly string[], key: string | undefined): SourceValue | undefined {
    let best: { readonly length: number; readonly value: SourceValue } | undefined;
    for (const { patterns, value } of entriesOf(origin)) {
      if (key === undefined ? value.key !== undefined : !value.key?.includes(key.toLowerCase())) continue;
      for (const pattern of patterns) {
        const { length } = pattern.split('.');
        if (matchesPattern(path, pattern) && length > (best?.length ?? 0)) best = { length, value };
      }
    }
    return best?.value;
  }

  return {
    sourceAt(origin, path) {
      const full = [...origin.path, ...path];
      const last = full.at(-1);
      const byKey = last === undefined ? undefined : longest(origin, full.slice(0, -1), last);
      return byKey ?? longest(origin, full, undefined);
    },
    sourceOfKey: (origin, key) => longest(origin, origin.path, key) ?? longest(origin, [...origin.path, '()'], key),
    sanitises: (origin) => sanitising.find(origin, origin.path)[0]?.definition.outcome,
    passes(origin) {
      const [match] = passing.find(origin, origin.path);
      return match && (match.call.arguments ?? 'all');
    },
    isDeclaredSanitiser: (name) => declaredSanitisers.has(name),
  };
}
