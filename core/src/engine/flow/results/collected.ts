import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList } from '../../ast/ast.js';
import { functionKinds } from '../../scope/scopes.js';

/** What a call of a library for objects and lists is about, and what it does that with: in either order. */
interface Collected {
  readonly value: SyntaxNode;
  readonly by: SyntaxNode;
  /** Of `by` among the arguments. */
  readonly position: number;
}

/** `map(users, toLine)` and `map(toLine, users)`. Absent: one of the two is handed over elsewhere. */
export function collectedBy({ callables, context: { ast } }: Tracking, call: SyntaxNode): Collected | undefined {
  const [first, second] = childList(call, 'arguments');
  if (!first || !second) return undefined;
  const isFirst = isWritten(ast, first) || (!isWritten(ast, second) && callables.functionsIn(first).length > 0);
  return isFirst ? { value: second, by: first, position: 0 } : { value: first, by: second, position: 1 };
}

/** A function, or the name of a part. */
function isWritten(ast: Ast, value: SyntaxNode): boolean {
  if (ast.is(value, 'ArrayLiteralExpression'))
    return childList(value, 'elements').every((each) => isWritten(ast, each));
  return ast.is(value, 'NoSubstitutionTemplateLiteral', 'NumericLiteral', 'StringLiteral', ...functionKinds);
}

/** The list that such a call goes through, for a function that it is handed; absent: it is no such call. */
export function listOfCall(tracking: Tracking, call: SyntaxNode, callee: SyntaxNode): SyntaxNode | undefined {
  const { library, origins } = tracking;
  const isKnown = origins.originsOf(callee).some((origin) => library.passes(origin) !== undefined);
  return isKnown ? collectedBy(tracking, call)?.value : undefined;
}
