import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';

import { childList, childNode } from '../ast/ast.js';
import { wrappedIn } from '../ast/wrappers.js';
import { functionKinds } from '../scope/scopes.js';

/** The function that a declaration is or holds: `function f`, `const f = () =>`, a method, `f: () => …`. */
export function functionOf(ast: Ast, declaration: SyntaxNode): SyntaxNode | undefined {
  if (ast.is(declaration, ...functionKinds)) return declaration;
  const value =
    childNode(declaration, 'initializer') ??
    (ast.is(declaration, 'ExportAssignment') ? childNode(declaration, 'expression') : undefined) ??
    assignedTo(ast, declaration);
  return value && functionIn(ast, value, 0);
}

/** Wrappers that give the function they are handed: `useCallback(fn)`, `memo(fn)`, `asyncHandler(fn)`. */
function functionIn(ast: Ast, value: SyntaxNode, depth: number): SyntaxNode | undefined {
  if (depth > 4) return undefined;
  if (ast.is(value, ...functionKinds)) return value;
  const inner = wrappedIn(ast, value);
  if (inner) return functionIn(ast, inner, depth + 1);
  if (ast.is(value, 'CallExpression')) {
    const [first] = childList(value, 'arguments');
    return ast.is(first, ...functionKinds) ? first : undefined;
  }
  return undefined;
}

/** JavaScript declares by assignment: `exports.log = function () {}`. */
function assignedTo(ast: Ast, declaration: SyntaxNode): SyntaxNode | undefined {
  const assignment = ast.is(declaration, 'BinaryExpression') ? declaration : declaration.parent;
  if (!ast.is(assignment, 'BinaryExpression')) return undefined;
  return childNode(assignment, 'right');
}

const known = new WeakMap<SyntaxNode, readonly SyntaxNode[]>();

/** The expressions that calling a declared function can give. */
export function returnedBy(ast: Ast, declaration: SyntaxNode): readonly SyntaxNode[] {
  let returned = known.get(declaration);
  if (!returned) {
    returned = findReturned(ast, declaration);
    known.set(declaration, returned);
  }
  return returned;
}

function findReturned(ast: Ast, declaration: SyntaxNode): readonly SyntaxNode[] {
  const found = functionOf(ast, declaration);
  const body = found && childNode(found, 'body');
  if (!body) return [];
  if (!ast.is(body, 'Block')) return [body];
  const returned: SyntaxNode[] = [];
  const pending: SyntaxNode[] = [body];
  const push = (child: SyntaxNode): undefined => void pending.push(child);
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (ast.is(node, ...functionKinds, 'ClassDeclaration', 'ClassExpression')) continue;
    if (ast.is(node, 'ReturnStatement', 'YieldExpression')) {
      const expression = childNode(node, 'expression');
      if (expression) returned.push(expression);
    }
    ast.eachChild(node, push);
  }
  return returned.sort((a, b) => a.pos - b.pos);
}
