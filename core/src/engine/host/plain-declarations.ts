import type ts from 'typescript';

import type { Declaration } from './type-host.js';

/** Declarations of a symbol as plain data, each once, in the compiler's order (the first is the one merged into). */
export function plainDeclarations(nodes: readonly ts.Node[] | undefined): readonly Declaration[] {
  const found = new Map<string, Declaration>();
  for (const node of nodes ?? []) {
    const declaration = plainDeclaration(node);
    found.set(declarationKey(declaration), declaration);
  }
  return [...found.values()];
}

function plainDeclaration(node: ts.Node): Declaration {
  const sourceFile = node.getSourceFile();
  return { file: sourceFile.fileName, start: node.getStart(sourceFile), end: node.end, kind: node.kind };
}

/** Identity of a declaration. */
export function declarationKey({ file, start, end, kind }: Declaration): string {
  return `${file}:${start}:${end}:${kind}`;
}
