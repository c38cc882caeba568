import type { TypeHost } from './type-host.js';

/**
 * A host that asks another one, whichever that is when it is asked: what holds on to it holds on to no program that is gone.
 */
export function currentHost(now: () => TypeHost): TypeHost {
  const { compiler, syntax } = now();
  return {
    compiler,
    syntax,
    files: () => now().files(),
    sourceFile: (file) => now().sourceFile(file),
    syntaxErrors: (file) => now().syntaxErrors(file),
    declarationsOf: (names) => now().declarationsOf(names),
    namedTypesOf: (places) => now().namedTypesOf(places),
    membersOf: (declarations) => now().membersOf(declarations),
    typesOf: (places) => now().typesOf(places),
    shapesOf: (types) => now().shapesOf(types),
    ...(now().packages && { packages: () => now().packages?.() ?? new Map<string, undefined>() }),
    packageOf: (file) => now().packageOf(file),
    sourceOf: (declaration) => now().sourceOf(declaration),
  };
}
