import type { SyntaxNode } from '../host/type-host.js';
import type { Ast } from './ast.js';

import { childNode, textOf } from './ast.js';
import { wrappedIn } from './wrappers.js';

/** The name a declaration gives itself, or undefined when it has none or a computed one. */
export function declaredName(ast: Ast, declaration: SyntaxNode): string | undefined {
  const name = childNode(declaration, 'name');
  return name && literalName(ast, name);
}

/** The text of an identifier, a private name or a literal property name. */
export function literalName(ast: Ast, name: SyntaxNode): string | undefined {
  switch (ast.kindOf(name)) {
    case 'Identifier':
    case 'PrivateIdentifier':
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
    case 'NumericLiteral':
      return textOf(name) === '' ? undefined : textOf(name);
    case 'ComputedPropertyName': {
      const expression = childNode(name, 'expression');
      if (ast.is(expression, 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'NumericLiteral')) {
        return textOf(expression);
      }
      return ast.is(expression, 'PropertyAccessExpression', 'CallExpression') ? symbolName(ast, expression) : undefined;
    }
    default:
      return undefined;
  }
}

/** Symbols of which the language or Node ask what an object becomes, in one spelling: `@@toPrimitive`, `@@inspect`. */
function symbolName(ast: Ast, expression: SyntaxNode): string | undefined {
  const text = ast.sourceTextOf(expression);
  if (text === 'Symbol.toPrimitive') return '@@toPrimitive';
  return /^(?:\w+\.)?inspect\.custom$|^Symbol\.for\(['"]nodejs\.util\.inspect\.custom['"]\)$/u.test(text)
    ? '@@inspect'
    : undefined;
}

/** The last name of `a`, `a.b` or `(a.b)`: the one to ask the host about. */
export function lastName(ast: Ast, expression: SyntaxNode): SyntaxNode | undefined {
  switch (ast.kindOf(expression)) {
    case 'Identifier':
      return expression;
    case 'PropertyAccessExpression':
      return childNode(expression, 'name');
    case 'QualifiedName':
      return childNode(expression, 'right');
    default: {
      const inner = wrappedIn(ast, expression);
      return inner && lastName(ast, inner);
    }
  }
}

/** Whether a variable was declared with `const`; bindings inside patterns too. */
export function isConstant(ast: Ast, declaration: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = declaration;
  while (at && !ast.is(at, 'VariableDeclarationList')) at = at.parent;
  return at !== undefined && /^const\b/u.test(ast.sourceTextOf(at));
}
