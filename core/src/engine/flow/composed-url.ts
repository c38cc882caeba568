import type { SyntaxNode } from '../host/type-host.js';
import type { Atom } from './atoms.js';
import type { Tracking } from './tracking.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { endName } from '../scope/member-chain.js';
import { atomsOf } from './atoms.js';

/** The parameter that an expression hands on as it is. */
export function urlParameterOf(tracking: Tracking, node: SyntaxNode): SyntaxNode | undefined {
  const { ast } = tracking.context;
  if (!ast.is(node, 'Identifier')) return undefined;
  return tracking.definitions.ofName(node).own.find((declaration) => ast.is(declaration, 'Parameter'));
}

/** A value of which the URL, or what becomes part of it, is asked. */
interface UrlValue {
  readonly node: SyntaxNode;
  /** Of an object of options, the properties that hold the URL; absent: all of it goes into the URL. */
  readonly properties?: readonly string[];
}

const limits = { depth: 6 };

/** What is put into a URL where it is written, or where the constant that holds it is. A URL given as it is has no parts. */
export function partsOfUrl(tracking: Tracking, { node, properties }: UrlValue, depth = 0): readonly Atom[] {
  const { ast } = tracking.context;
  if (depth > limits.depth) return [];
  const below = (inner: SyntaxNode | undefined): readonly Atom[] =>
    inner ? partsOfUrl(tracking, { node: inner, ...(properties && { properties }) }, depth + 1) : [];
  switch (ast.kindOf(node)) {
    case 'TemplateExpression':
      return atomsOf(ast, { node });
    case 'ObjectLiteralExpression':
      if (!properties) return atomsOf(ast, { node });
      return childList(node, 'properties').flatMap((property) => {
        const name = declaredName(ast, property);
        const value = childNode(property, 'initializer') ?? childNode(property, 'name');
        return value && name !== undefined && properties.includes(name)
          ? partsOfUrl(tracking, { node: value }, depth + 1)
          : [];
      });
    case 'BinaryExpression':
      return ast.is(childNode(node, 'operatorToken'), 'PlusToken')
        ? atomsOf(ast, { node })
        : [childNode(node, 'left'), childNode(node, 'right')].flatMap(below);
    case 'ConditionalExpression':
      return [childNode(node, 'whenTrue'), childNode(node, 'whenFalse')].flatMap(below);
    case 'AsExpression':
    case 'NonNullExpression':
    case 'ParenthesizedExpression':
      return below(childNode(node, 'expression'));
    case 'Identifier':
      return tracking.definitions
        .ofName(node)
        .own.flatMap((declaration) =>
          below(ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined),
        );
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
