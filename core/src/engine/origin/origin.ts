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

/** The package that a module specifier names: `@scope/name/sub` -> `@scope/name`, `node:fs/promises` -> `fs`. */
export function packageOfSpecifier(specifier: string): string {
  const plain = specifier.startsWith('node:') ? specifier.slice(5) : specifier;
  const parts = plain.split('/');
  return (plain.startsWith('@') ? parts.slice(0, 2) : parts.slice(0, 1)).join('/');
}

/** Relative, absolute, or an alias that no package can have. */
export function isOwnSpecifier(specifier: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/|[~#]|@\/)/u.test(specifier);
}

export function stepInto(origin: Origin, ...steps: readonly string[]): Origin {
  return { ...origin, path: [...origin.path, ...steps] };
}
