import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Scopes } from './scopes.js';

import { childNode, textOf } from '../ast/ast.js';
import { isConstant, literalName } from '../ast/names.js';
import { elementKey, memberChain } from './member-chain.js';

/** Begins the key that a symbol is. */
export const symbolMark = '@@';

/** The key of `a['key']`, and of `a[key]` where the file says what `key` is: a literal, or a symbol that nothing else is. */
export function fixedKey(ast: Ast, scopes: Scopes, access: SyntaxNode): string | undefined {
  const literal = elementKey(ast, access);
  const key = literal === undefined ? childNode(access, 'argumentExpression') : undefined;
  return key ? constantKey(ast, scopes, key) : literal;
}

/** What a pattern takes: `name` of `{ name: local }`, and of `{ [key]: local }` where the file says what `key` is. `*`: only a run knows. */
export function takenKey(ast: Ast, scopes: Scopes, element: SyntaxNode): string | undefined {
  const name = childNode(element, 'propertyName') ?? childNode(element, 'name');
  const literal = name && literalName(ast, name);
  if (literal !== undefined || !ast.is(name, 'ComputedPropertyName')) return literal;
  const key = childNode(name, 'expression');
  return (key && constantKey(ast, scopes, key)) ?? '*';
}

/**
 * The expression that names a property or a member, where only a run knows what it says: `{ [user.email]: 1 }`. `[Field.Email]` and
 * `[Op.or]` are names that code gives to things of its own.
 */
export function runTimeKey(ast: Ast, named: SyntaxNode): SyntaxNode | undefined {
  const name = childNode(named, 'name');
  const key = ast.is(named, 'ElementAccessExpression')
    ? childNode(named, 'argumentExpression')
    : ast.is(name, 'ComputedPropertyName')
      ? childNode(name, 'expression')
      : undefined;
  const root = key && memberChain(ast, key)?.root;
  return root && ast.is(root, 'Identifier') && /^[A-Z]/u.test(textOf(root)) ? undefined : key;
}

function constantKey(ast: Ast, scopes: Scopes, key: SyntaxNode): string | undefined {
  if (!ast.is(key, 'Identifier')) return undefined;
  const [declaration, ...others] = scopes.declarationsOf(key);
  if (others.length > 0 || !ast.is(declaration, 'VariableDeclaration') || !isConstant(ast, declaration))
    return undefined;
  const value = childNode(declaration, 'initializer');
  if (ast.is(value, 'NoSubstitutionTemplateLiteral', 'StringLiteral')) return textOf(value);
  const maker = ast.is(value, 'CallExpression') ? childNode(value, 'expression') : undefined;
  return maker && /^Symbol(?:\.for)?$/u.test(ast.sourceTextOf(maker)) ? `${symbolMark}${textOf(key)}` : undefined;
}
