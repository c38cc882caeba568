import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, childNode, textOf } from '../../ast/ast.js';
import { wrappedIn } from '../../ast/wrappers.js';
import { endName } from '../../scope/member-chain.js';

/**
 * What a selector says that the thing it finds is called: of `#login-email` and `form input[name="email"]` the last name. What is no
 * selector, such as the key of a field, is left as it is.
 */
export function nameInSelector(text: string): string {
  const [, named] = /\[name[~^$*]?=["']?([^"'\]]+)["']?\][^\s]*$/u.exec(text) ?? [];
  if (named !== undefined) return named;
  const [, last] = /[#.]([\w-]+)(?:[:[][^\s]*)?$/u.exec(text) ?? [];
  return last ?? text;
}

/** What the selector or key says that a thing is asked for with: `$('#email')`, `form.get('email')!`. Absent: there is none. */
export function askedWith(ast: Ast, node: SyntaxNode): string | undefined {
  const inner = wrappedIn(ast, node);
  if (inner) return askedWith(ast, inner);
  const [key] = childList(node, 'arguments');
  return ast.is(node, 'CallExpression') && ast.is(key, 'StringLiteral') ? nameInSelector(textOf(key)) : undefined;
}

const finding = /^(?:\$|closest|find|getElementById|getElementsByName|jQuery|querySelector)$/u;

/** As {@link askedWith}, of a constant that a field was found for: `const field = document.getElementById('email')`. */
export function foundWith({ context: { ast }, definitions }: Tracking, name: SyntaxNode): string | undefined {
  const [declaration] = ast.is(name, 'Identifier') ? definitions.ofName(name).own : [];
  let value = ast.is(declaration, 'VariableDeclaration') ? childNode(declaration, 'initializer') : undefined;
  for (let inner = value; inner; inner = wrappedIn(ast, inner)) value = inner;
  const callee = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : undefined;
  return value && callee && finding.test(endName(ast, callee) ?? '') ? askedWith(ast, value) : undefined;
}
