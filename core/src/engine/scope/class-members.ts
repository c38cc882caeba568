import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';

/** The class around a node, not past a function of its own `this`. */
export function classAround(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ast.is(at, 'ClassDeclaration', 'ClassExpression')) return at;
    if (ast.is(at, 'FunctionDeclaration', 'FunctionExpression', 'SourceFile')) return undefined;
  }
  return undefined;
}

/** A member of a class by name: property, accessor, method, or property declared by a constructor's parameter. */
export function memberOfClass(ast: Ast, holder: SyntaxNode, name: string): SyntaxNode | undefined {
  for (const member of childList(holder, 'members')) {
    if (ast.is(member, 'Constructor')) {
      const parameter = childList(member, 'parameters').find(
        (candidate) => childList(candidate, 'modifiers').length > 0 && nameOf(candidate) === name,
      );
      if (parameter) return parameter;
    } else if (nameOf(member) === name) return member;
  }
  return undefined;
}

function nameOf(declaration: SyntaxNode): string | undefined {
  const name = childNode(declaration, 'name');
  return name && textOf(name);
}
