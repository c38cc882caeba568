import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { givenAddresses } from './given-addresses.js';

const maximumDepth = 6;

/**
 * The expressions that an address is written as: templates, sums, objects, calls, texts. Behind wrappers, in each branch, and
 * where a variable was given one.
 */
export function writtenUrls(tracking: Tracking, node: SyntaxNode, depth = 0): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  if (depth > maximumDepth) return [];
  const below = (inner: SyntaxNode | undefined): readonly SyntaxNode[] =>
    inner ? writtenUrls(tracking, inner, depth + 1) : [];
  switch (ast.kindOf(node)) {
    case 'JsxExpression':
      return below(childNode(node, 'expression'));
    case 'ConditionalExpression':
      return [...below(childNode(node, 'whenTrue')), ...below(childNode(node, 'whenFalse'))];
    case 'BinaryExpression':
      return ast.is(childNode(node, 'operatorToken'), 'PlusToken')
        ? [node]
        : [...below(childNode(node, 'left')), ...below(childNode(node, 'right'))];
    case 'Identifier':
      return tracking.definitions
        .ofName(node)
        .own.flatMap((declaration) => givenAddresses(tracking, declaration, node))
        .flatMap(below);
    default: {
      const inner = wrappedIn(ast, node);
      return inner ? below(inner) : [node];
    }
  }
}
