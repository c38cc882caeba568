import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';

/** What stands for nothing yet: `''`, `null`, `undefined`. */
export function isNothing(ast: Ast, value: SyntaxNode | undefined): boolean {
  if (ast.is(value, 'NoSubstitutionTemplateLiteral', 'StringLiteral')) return textOf(value) === '';
  return ast.is(value, 'NullKeyword') || (ast.is(value, 'Identifier') && textOf(value) === 'undefined');
}

/** `null as User | null`, `[] as User[]`: what will be there, its type says. */
export function isToBeFilledAs(ast: Ast, value: SyntaxNode | undefined): boolean {
  if (ast.is(value, 'ParenthesizedExpression')) return isToBeFilledAs(ast, childNode(value, 'expression'));
  return (
    isNothing(ast, value) || (ast.is(value, 'ArrayLiteralExpression') && childList(value, 'elements').length === 0)
  );
}

/** `class Guest { email = ''; }`: what may change and starts with nothing gets its value where nobody can see it from here. */
export function isFieldToBeFilled(ast: Ast, field: SyntaxNode): boolean {
  return isNothing(ast, childNode(field, 'initializer')) && !ast.hasModifier(field, 'readonly');
}

/** Objects that say what a thing is like when nobody has filled it in. */
const blank = /^(?:blank|clean|default|empty|init|no(?=[A-Z]))|(?:Blank|Defaults?|Empty)$/u;

/** `const form = { email: '' }`: a property of an object that is kept; what is handed over as nothing stays nothing. */
export function isPropertyToBeFilled(ast: Ast, property: SyntaxNode): boolean {
  if (!isNothing(ast, childNode(property, 'initializer'))) return false;
  let at = property.parent;
  while (ast.is(at, 'ObjectLiteralExpression', 'PropertyAssignment')) at = at.parent;
  if (!ast.is(at, 'PropertyDeclaration', 'VariableDeclaration') || ast.hasModifier(at, 'readonly')) return false;
  return !blank.test(declaredName(ast, at) ?? '');
}
