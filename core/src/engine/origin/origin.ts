import { packageNameOf } from '../../sinks/package-name.js';

/**
 * Where a value comes from, when that is a package, the platform or a global: the names passed on the way
 * (see sinks/call-pattern.ts for how paths are written).
 */
export interface Origin {
  /** Name of the npm package or of the module of Node without `node:`; absent for a global. */
  readonly package?: string;
  /** Name of the global; the path begins with it. */
  readonly global?: string;
  readonly path: readonly string[];
}

/** Relative, absolute, or an alias that no package can have. */
export function isOwnSpecifier(specifier: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/|[~#]|@\/)/u.test(specifier);
}

/** Packages in which each function has a module of its own, that exports nothing else: `lodash/get`, `validator/lib/isEmail`. */
const moduleEach =
  /^(?:date-fns|es-toolkit|lodash|lodash-es|ramda|underscore|validator)\/(?:.*\/)?(\w+)(?:\.c?js)?$|^lodash\.(\w+)$/u;

/**
 * What a module of a package exports under a name.
 *
 * @param name - `*`, or absent: all of it.
 */
export function ofModule(specifier: string, name = '*'): Origin {
  const [, inFolder, ofLodash] = moduleEach.exec(specifier) ?? [];
  const own = name === '*' || name === 'default' ? (inFolder ?? ofLodash) : undefined;
  const origin = { package: ofLodash === undefined ? packageNameOf(specifier) : 'lodash' };
  return { ...origin, path: own === undefined ? (name === '*' ? [] : [name]) : [own] };
}

export function stepInto(origin: Origin, ...steps: readonly string[]): Origin {
  return { ...origin, path: [...origin.path, ...steps] };
}
