import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { type Condition, conditionsOf, isRuledOut } from './conditions.js';

/**
 * What a function returns when a call runs it: without what stands under conditions that the call's literals rule out,
 * `case 'email': return user.email` of `valueOf(user, 'plan')`.
 */
export function resultsOf(tracking: Tracking, callee: SyntaxNode, call: SyntaxNode): readonly SyntaxNode[] {
  return returnedBy(tracking.context.ast, callee).flatMap((value) => reached(tracking, callee, call, value));
}

function reached(tracking: Tracking, callee: SyntaxNode, call: SyntaxNode, value: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = tracking.context;
  if (isRuledOut(tracking, call, conditionsAt(tracking, value, callee), true)) return [];
  const inner = ast.is(value, 'ParenthesizedExpression') ? childNode(value, 'expression') : undefined;
  if (inner) return reached(tracking, callee, call, inner);
  const [chosen, other] = ast.is(value, 'ConditionalExpression')
    ? [childNode(value, 'whenTrue'), childNode(value, 'whenFalse')]
    : [];
  if (!chosen || !other) return [value];
  const [ofChosen, ofOther] = [reached(tracking, callee, call, chosen), reached(tracking, callee, call, other)];
  // The choice as a whole says more than its two sides: which of them is a text.
  const isOpen = ofChosen[0] === chosen && ofOther[0] === other;
  return isOpen ? [value] : [...ofChosen, ...ofOther];
}

const known = new WeakMap<SyntaxNode, readonly Condition[]>();

function conditionsAt(tracking: Tracking, value: SyntaxNode, callee: SyntaxNode): readonly Condition[] {
  let conditions = known.get(value);
  if (!conditions) {
    conditions = conditionsOf(tracking, value, callee);
    known.set(value, conditions);
  }
  return conditions;
}
