import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childNode, textOf } from '../ast/ast.js';
import { awaitedIn, wrappedIn } from '../ast/wrappers.js';

/**
 * `a.b['c']` -> root `a`, path `b`, `c`; an unknown key is `*`. Only names and `this` can be roots.
 *
 * @param keyOf - The key of `a[key]`, for whoever can tell more than literals.
 */
export function memberChain(
  ast: Ast,
  expression: SyntaxNode,
  keyOf = (access: SyntaxNode): string | undefined => elementKey(ast, access),
): { readonly root: SyntaxNode; readonly path: readonly string[] } | undefined {
  const path: string[] = [];
  let at: SyntaxNode | undefined = expression;
  while (at) {
    switch (ast.kindOf(at)) {
      case 'Identifier':
      case 'ThisKeyword':
        return { root: at, path };
      case 'PropertyAccessExpression': {
        const name = childNode(at, 'name');
        path.unshift(name ? textOf(name) : '*');
        break;
      }
      case 'ElementAccessExpression':
        path.unshift(keyOf(at) ?? '*');
        break;
      default:
        if (!wrappedIn(ast, at)) return undefined;
    }
    at = childNode(at, 'expression');
  }
  return undefined;
}

/** The key of `a['key']` or `a[0]`, when it is literal. */
export function elementKey(ast: Ast, access: SyntaxNode): string | undefined {
  const key = childNode(access, 'argumentExpression');
  return ast.is(key, 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'NumericLiteral') ? textOf(key) : undefined;
}

/** The name that an expression ends in: `c` of `a.b.c`, of `a.b.c()` and of `(a.b.c)!`. */
export function endName(ast: Ast, expression: SyntaxNode): string | undefined {
  switch (ast.kindOf(expression)) {
    case 'Identifier':
      return textOf(expression);
    case 'PropertyAccessExpression': {
      const name = childNode(expression, 'name');
      return name && textOf(name);
    }
    case 'ElementAccessExpression':
      return elementKey(ast, expression);
    default: {
      const isCall = ast.is(expression, 'CallExpression');
      const inner = isCall ? childNode(expression, 'expression') : awaitedIn(ast, expression);
      return inner && endName(ast, inner);
    }
  }
}

/** What a member is taken of: `a.b` of `a.b.c`; of anything but a member access nothing. */
export function memberBase(ast: Ast, expression: SyntaxNode | undefined): SyntaxNode | undefined {
  return ast.is(expression, 'PropertyAccessExpression') ? childNode(expression, 'expression') : undefined;
}
