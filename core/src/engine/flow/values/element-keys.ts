import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode, textOf } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';

type Parts = Pick<Tracking, 'context' | 'definitions' | 'index'>;

/** `row[Column.Mail]` of `enum Column { Mail = 'email' }`. */
export function keyOfEnum({ context: { ast }, definitions, index }: Parts, node: SyntaxNode): string | undefined {
  const key = childNode(node, 'argumentExpression');
  const name = ast.is(key, 'PropertyAccessExpression') ? childNode(key, 'name') : undefined;
  const [member] = name && index.declares(textOf(name)) ? definitions.ofMember(name).own : [];
  const value = ast.is(member, 'EnumMember') ? childNode(member, 'initializer') : undefined;
  return ast.is(value, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(value) : undefined;
}

/** `row[key]` where the type of `key` says which keys there are. */
export function typedKeys({ context: { ast, host } }: Parts, node: SyntaxNode): readonly string[] {
  const key = childNode(node, 'argumentExpression');
  if (!key || !ast.is(key, 'Identifier', 'PropertyAccessExpression')) return [];
  const [shape] = host.shapesOf(host.typesOf([placeOf(ast, key)]));
  const literals = shape?.kind === 'union' ? host.shapesOf(shape.parts) : shape ? [shape] : [];
  const values = literals.map(({ value }) => value);
  return values.length <= 20 && values.every((value) => value !== undefined) ? values : [];
}
