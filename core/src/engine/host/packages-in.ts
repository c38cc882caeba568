import type ts from 'typescript';

import type { PackageFolder } from './package-of.js';

/** The packages that a program has read files of, and the modules that its files declare: their versions by name. */
export function packagesIn(
  program: ts.Program,
  packageOf: (file: string) => PackageFolder | undefined,
): ReadonlyMap<string, string | undefined> {
  const versions = new Map<string, string | undefined>();
  const folders = new Set<string>();
  for (const { fileName } of program.getSourceFiles()) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//u.exec(fileName)?.[0] ?? folderOf(fileName);
    if (folders.has(folder)) continue;
    folders.add(folder);
    const home = packageOf(fileName);
    // Of several copies the one that was read first.
    if (home !== undefined && !versions.has(home.name)) versions.set(home.name, home.version);
  }
  // The text of their names has its quotes.
  for (const { name } of program.getTypeChecker().getAmbientModules()) {
    const declared = name.slice(1, -1);
    if (!versions.has(declared)) versions.set(declared, undefined);
  }
  return versions;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
