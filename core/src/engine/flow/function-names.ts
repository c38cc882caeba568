import type { SyntaxNode } from '../host/type-host.js';
import type { Tracking } from './tracking.js';

import { childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { endName } from './member-chain.js';

/** The names a function may be called by: its own, those of what holds it, and other names given where it is imported. */
export function namesOfFunction(tracking: Tracking, callee: SyntaxNode): readonly string[] {
  const { ast } = tracking.context;
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  if (ast.is(callee, 'Constructor')) add(callee.parent && declaredName(ast, callee.parent));
  else add(declaredName(ast, callee));
  // `const notify = useCallback(async () => …)`: the nearest thing with a name.
  for (let at = callee.parent, depth = 0; at && depth < 5; at = at.parent, depth += 1) {
    if (ast.is(at, 'VariableDeclaration', 'PropertyAssignment', 'PropertyDeclaration')) {
      add(declaredName(ast, at));
      break;
    }
    if (ast.is(at, 'BinaryExpression')) {
      const left = childNode(at, 'left');
      add(left && endName(ast, left));
      break;
    }
    if (ast.is(at, 'ExportAssignment')) {
      for (const alias of tracking.index.aliasesOf('default')) add(alias);
      break;
    }
    if (!ast.is(at, 'AsExpression', 'CallExpression', 'ParenthesizedExpression', 'SatisfiesExpression')) break;
  }
  const isDefault = ast.is(callee, 'FunctionDeclaration') && ast.hasModifier(callee, 'default');
  const isDefaultClass =
    callee.parent !== undefined && ast.is(callee, 'Constructor') && ast.hasModifier(callee.parent, 'default');
  if (isDefault || isDefaultClass) for (const alias of tracking.index.aliasesOf('default')) add(alias);
  for (const name of [...names]) for (const alias of tracking.index.aliasesOf(name)) add(alias);
  return [...names];
}
