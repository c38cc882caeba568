import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ProgramIndex } from '../program/program-index.js';

import { childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { memberOfClass } from '../../scope/class-members.js';

const limits = { classes: 20, found: 6 };

/** Finds the methods that take the place of a method with a body in classes which extend its own, by the names of classes. */
export function createOverrides(
  ast: Ast,
  index: Pick<ProgramIndex, 'heirsOf'>,
): (method: SyntaxNode) => readonly SyntaxNode[] {
  const known = new Map<SyntaxNode, readonly SyntaxNode[]>();

  function find(method: SyntaxNode): readonly SyntaxNode[] {
    const holder = method.parent;
    const name = declaredName(ast, method);
    const className = ast.is(holder, 'ClassDeclaration') ? declaredName(ast, holder) : undefined;
    if (name === undefined || className === undefined || ast.hasModifier(method, 'static')) return [];
    const found: SyntaxNode[] = [];
    const classes = new Set([className]);
    for (const one of classes) {
      for (const heir of index.heirsOf(one)) {
        const heirName = declaredName(ast, heir);
        if (heirName !== undefined && classes.size < limits.classes) classes.add(heirName);
        const own = memberOfClass(ast, heir, name);
        if (own && own !== method && ast.is(own, 'MethodDeclaration') && childNode(own, 'body')) found.push(own);
      }
    }
    return [...new Set(found)].slice(0, limits.found);
  }

  return (method) => {
    if (!ast.is(method, 'MethodDeclaration')) return [];
    let found = known.get(method);
    if (!found) {
      found = find(method);
      known.set(method, found);
    }
    return found;
  };
}
