import type { Declaration, SyntaxNode } from './type-host.js';

const nodes = new WeakMap<Declaration, SyntaxNode>();

/** Keeps the node that a host of this process has named by its place: to find it again would take a search of the tree. */
export function rememberNode(declaration: Declaration, node: SyntaxNode): void {
  nodes.set(declaration, node);
}

/** The node of a declaration, where a host of this process has named it; what came over a wire has none. */
export function nodeBehind(declaration: Declaration): SyntaxNode | undefined {
  return nodes.get(declaration);
}
