import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { literalName } from '../ast/names.js';

/** The class around a node, not past a function of its own `this`. */
export function classAround(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ast.is(at, 'ClassDeclaration', 'ClassExpression')) return at;
    if (ast.is(at, 'FunctionDeclaration', 'FunctionExpression', 'SourceFile')) return undefined;
  }
  return undefined;
}

/** The object literal whose accessor or method a node stands in: what `this` is there. */
export function literalAround(ast: Ast, node: SyntaxNode): SyntaxNode | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ast.is(at, 'FunctionDeclaration', 'Constructor', 'PropertyDeclaration', 'SourceFile')) return undefined;
    const member = ast.is(at, 'FunctionExpression') ? at.parent : at;
    if (!member || !ast.is(at, 'FunctionExpression', 'GetAccessor', 'MethodDeclaration', 'SetAccessor')) continue;
    return ast.is(member.parent, 'ObjectLiteralExpression') ? member.parent : undefined;
  }
  return undefined;
}

/** What a class extends, as it is written: `Base` in `class A extends Base<T>`. */
export function baseOfClass(ast: Ast, holder: SyntaxNode): SyntaxNode | undefined {
  for (const clause of childList(holder, 'heritageClauses')) {
    const [type] = childList(clause, 'types');
    if (type && ast.sourceTextOf(clause).startsWith('extends')) return childNode(type, 'expression');
  }
  return undefined;
}

const membersByName = new WeakMap<SyntaxNode, ReadonlyMap<string, SyntaxNode>>();

/** A member of a class by name: property, accessor, method, or property declared by a constructor's parameter. */
export function memberOfClass(ast: Ast, holder: SyntaxNode, name: string): SyntaxNode | undefined {
  let members = membersByName.get(holder);
  if (!members) {
    members = readMembers(ast, holder);
    membersByName.set(holder, members);
  }
  return members.get(name);
}

/** Of members with one name the first. */
function readMembers(ast: Ast, holder: SyntaxNode): ReadonlyMap<string, SyntaxNode> {
  const members = new Map<string, SyntaxNode>();
  const add = (member: SyntaxNode): void => {
    const name = nameOf(ast, member);
    if (name !== undefined && !members.has(name)) members.set(name, member);
  };
  for (const member of childList(holder, 'members')) {
    if (!ast.is(member, 'Constructor')) add(member);
    else
      for (const parameter of childList(member, 'parameters')) {
        if (childList(parameter, 'modifiers').length > 0) add(parameter);
      }
  }
  return members;
}

function nameOf(ast: Ast, declaration: SyntaxNode): string | undefined {
  const name = childNode(declaration, 'name');
  return name && (literalName(ast, name) ?? textOf(name));
}
