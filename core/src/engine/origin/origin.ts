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

export function stepInto(origin: Origin, ...steps: readonly string[]): Origin {
  return { ...origin, path: [...origin.path, ...steps] };
}
