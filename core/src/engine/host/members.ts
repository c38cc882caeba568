import type ts from 'typescript';

import type { Declaration } from './type-host.js';

import { plainDeclarations } from './plain-declarations.js';

/** Members a declared type has from elsewhere: bases, `Pick`, `Omit`, `Partial`, mapped types, intersections. */
export function membersFromElsewhere(
  program: ts.Program,
  node: ts.Node,
): Readonly<Record<string, readonly Declaration[]>> {
  const checker = program.getTypeChecker();
  const sourceFile = node.getSourceFile();
  const isWithin = (other: ts.Node): boolean =>
    other.getSourceFile() === sourceFile && other.pos >= node.pos && other.end <= node.end;
  const members: [string, readonly Declaration[]][] = [];
  for (const property of checker.getPropertiesOfType(checker.getTypeAtLocation(node))) {
    const nodes = property.declarations ?? [];
    if (nodes.length === 0 || nodes.some(isWithin)) continue;
    if (nodes.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()))) continue;
    members.push([property.name, plainDeclarations(nodes)]);
  }
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  // Own properties even for a member called `__proto__`.
  return Object.fromEntries(members);
}
