import type { SyntaxNode } from '../../host/type-host.js';

import { type Ast, childNode, textOf } from '../../ast/ast.js';
import { endName } from '../../scope/member-chain.js';

/** `fields.email || 'email'`: what stands in for it says that it is what a field is called, not what stands in it. */
export function isNameOfColumn(ast: Ast, either: SyntaxNode): boolean {
  const instead = childNode(either, 'right');
  const value = childNode(either, 'left');
  if (!ast.is(value, 'PropertyAccessExpression')) return false;
  if (!instead || !ast.is(instead, 'StringLiteral', 'NoSubstitutionTemplateLiteral')) return false;
  const name = endName(ast, value);
  return name !== undefined && plain(name) === plain(textOf(instead));
}

function plain(name: string): string {
  return name.replaceAll(/[_\s-]/gu, '').toLowerCase();
}
