import type ts from 'typescript';

import type { PackageFolder } from './package-of.js';

/** Names of the packages that a program has read files of, and of the modules that its files declare. */
export function packagesIn(
  program: ts.Program,
  packageOf: (file: string) => PackageFolder | undefined,
): ReadonlySet<string> {
  const names = new Set<string>();
  const folders = new Set<string>();
  for (const { fileName } of program.getSourceFiles()) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//u.exec(fileName)?.[0] ?? folderOf(fileName);
    if (folders.has(folder)) continue;
    folders.add(folder);
    const home = packageOf(fileName);
    if (home !== undefined) names.add(home.name);
  }
  // The text of their names has its quotes.
  for (const { name } of program.getTypeChecker().getAmbientModules()) names.add(name.slice(1, -1));
  return names;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
