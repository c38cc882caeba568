import type { SyntaxNode } from '../host/type-host.js';
import type { Ast } from './ast.js';
import type { KindName } from './kind-names.js';

import { childNode } from './ast.js';

/** What stands around an expression and gives its value as it is: parentheses, and what only says its type. */
export const wrapperKinds = [
  'AsExpression',
  'NonNullExpression',
  'ParenthesizedExpression',
  'SatisfiesExpression',
  'TypeAssertionExpression',
] as const;

/** The same and `await`, for whoever takes a promise for what it gives. */
export const awaitingKinds = [...wrapperKinds, 'AwaitExpression'] as const;

const wrappers: ReadonlySet<KindName | undefined> = new Set(wrapperKinds);
const awaiting: ReadonlySet<KindName | undefined> = new Set(awaitingKinds);

/** The expression in a wrapper; undefined: the node is none. */
export function wrappedIn(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  return wrappers.has(ast.kindOf(node)) ? childNode(node, 'expression') : undefined;
}

/** The expression in a wrapper or behind `await`; undefined: the node is neither. */
export function awaitedIn(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  return awaiting.has(ast.kindOf(node)) ? childNode(node, 'expression') : undefined;
}
