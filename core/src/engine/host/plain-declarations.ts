import type ts from 'typescript';

import type { Declaration } from './type-host.js';

import { rememberNode } from './node-behind.js';

const known = new WeakMap<ts.Node, Declaration>();

/** Declarations of a symbol as plain data, each once, in the compiler's order (the first is the one merged into). */
export function plainDeclarations(nodes: readonly ts.Node[] | undefined): readonly Declaration[] {
  const [only] = nodes ?? [];
  if (nodes === undefined || only === undefined) return [];
  if (nodes.length === 1) return [plainDeclaration(only)];
  const found = new Map<string, Declaration>();
  for (const node of nodes) {
    const declaration = plainDeclaration(node);
    found.set(declarationKey(declaration), declaration);
  }
  return [...found.values()];
}

function plainDeclaration(node: ts.Node): Declaration {
  let declaration = known.get(node);
  if (declaration === undefined) {
    const sourceFile = node.getSourceFile();
    declaration = { file: sourceFile.fileName, start: node.getStart(sourceFile), end: node.end, kind: node.kind };
    known.set(node, declaration);
    rememberNode(declaration, node);
  }
  return declaration;
}

/** Identity of a declaration. */
export function declarationKey({ file, start, end, kind }: Declaration): string {
  return `${file}:${start}:${end}:${kind}`;
}
