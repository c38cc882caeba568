import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { classAround, memberOfClass } from '../../scope/class-members.js';
import { endName, memberBase } from '../../scope/member-chain.js';
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
    case 'PropertyAccessExpression': {
      const kept = keptIn(tracking, node);
      return kept.length > 0 ? kept.flatMap(below) : [node];
    }
    default: {
      const inner = wrappedIn(ast, node);
      return inner ? below(inner) : [node];
    }
  }
}

/** What a field of the class around holds: `this.url = base + email`. */
function keptIn({ assignments, context: { ast } }: Tracking, access: SyntaxNode): readonly SyntaxNode[] {
  const base = memberBase(ast, access);
  const holder = ast.is(base, 'ThisKeyword') ? classAround(ast, base) : undefined;
  const name = endName(ast, access);
  if (!holder || name === undefined) return [];
  const member = memberOfClass(ast, holder, name);
  const initial = ast.is(member, 'PropertyDeclaration') ? childNode(member, 'initializer') : undefined;
  const given = assignments
    .toMember(holder, name)
    .flatMap(({ kind, path, value }) => (kind === 'set' && path.length === 0 && value ? [value] : []));
  return initial ? [initial, ...given] : given;
}
