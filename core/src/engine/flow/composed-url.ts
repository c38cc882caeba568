import type { SyntaxNode } from '../host/type-host.js';
import type { Atom } from './atoms.js';
import type { Tracking } from './tracking.js';

import { childList, childNode } from '../ast/ast.js';
import { endName } from '../scope/member-chain.js';
import { atomsOf } from './atoms.js';

/** The parameter that an expression hands on as it is. */
export function urlParameterOf(tracking: Tracking, node: SyntaxNode): SyntaxNode | undefined {
  const { ast } = tracking.context;
  if (!ast.is(node, 'Identifier')) return undefined;
  return tracking.definitions.ofName(node).own.find((declaration) => ast.is(declaration, 'Parameter'));
}

/** What is put into a URL where it is written, or where the constant that holds it is. A URL given as it is has no parts. */
export function partsOfUrl(tracking: Tracking, node: SyntaxNode, depth = 0): readonly Atom[] {
  const { ast } = tracking.context;
  if (depth > 6) return [];
  switch (ast.kindOf(node)) {
    case 'TemplateExpression':
    case 'ObjectLiteralExpression':
      return atomsOf(ast, { node });
    case 'BinaryExpression':
      return ast.is(childNode(node, 'operatorToken'), 'PlusToken')
        ? atomsOf(ast, { node })
        : [childNode(node, 'left'), childNode(node, 'right')].flatMap((side) =>
            side ? partsOfUrl(tracking, side, depth + 1) : [],
          );
    case 'ConditionalExpression':
      return [childNode(node, 'whenTrue'), childNode(node, 'whenFalse')].flatMap((side) =>
        side ? partsOfUrl(tracking, side, depth + 1) : [],
      );
    case 'AsExpression':
    case 'NonNullExpression':
    case 'ParenthesizedExpression': {
      const inner = childNode(node, 'expression');
      return inner ? partsOfUrl(tracking, inner, depth + 1) : [];
    }
    case 'Identifier':
      return tracking.definitions.ofName(node).own.flatMap((declaration) => {
        const initial = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined;
        return initial ? partsOfUrl(tracking, initial, depth + 1) : [];
      });
    case 'CallExpression': {
      // `'/users/'.concat(email)`, `path.join('/', email)`: a text made of texts.
      const callee = childNode(node, 'expression');
      const isText = callee && /^(?:concat|join|replace|format)$/u.test(endName(ast, callee) ?? '');
      return isText ? childList(node, 'arguments').map((value) => ({ node: value })) : [];
    }
    default:
      return [];
  }
}
