import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry, ParameterCarry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper, isCall, rest } from '../demand.js';
import { firstSpread, placeAmong, takesAll } from '../functions/arguments.js';

/** Functions that are handed to each other: `compose(compose(f, g), h)`. */
const maximumRounds = 4;

/**
 * Puts what a call hands over in the place of the parameters of the function it calls.
 *
 * @param round - How many functions were run on the way that the call hands over itself.
 */
export function substitute(
  tracking: Tracking,
  carries: readonly Carry[],
  declaration: SyntaxNode,
  call: SyntaxNode,
  round = 0,
): readonly Carry[] {
  if (!carries.some(({ type }) => type === 'parameter')) return carries;
  return mergeCarries(
    carries.map((carry) => {
      if (carry.type !== 'parameter') return [carry];
      const index = placeAmong(tracking.context.ast, declaration, carry.parameter);
      if (index < 0) return [carry];
      return inPlaceOf(carry, handedOver(tracking, call, carry.parameter, index, carry.demand, round));
    }),
  );
}

/** What a parameter is given, with what happens to the parameter. */
export function inPlaceOf({ state, trail }: ParameterCarry, given: readonly Carry[]): readonly Carry[] {
  return given.map((found) => ({
    ...found,
    state: state === 'pseudonymised' ? state : found.state,
    trail: [...found.trail, ...trail],
  }));
}

/** What a call hands to a parameter; of a function, what it gives where the called function runs it. */
export function handedOver(
  tracking: Tracking,
  call: SyntaxNode,
  parameter: SyntaxNode,
  index: number,
  demand: Demand,
  round = 0,
): readonly Carry[] {
  const given = handedTo(tracking, call, parameter, index, demand);
  const callee = parameter.parent;
  // It is run with what the called function was handed itself: `(user, label) => log(label(user))`.
  const isRun = callee !== undefined && round < maximumRounds && demand.path.some(isCall);
  return isRun ? substitute(tracking, given, callee, call, round + 1) : given;
}

function handedTo(
  tracking: Tracking,
  call: SyntaxNode,
  parameter: SyntaxNode,
  index: number,
  demand: Demand,
): readonly Carry[] {
  const values = argumentsOf(tracking, call);
  if (takesAll(tracking.context.ast, parameter)) {
    const [head] = demand.path;
    const others = values.slice(index);
    if (head !== undefined && /^\d+$/u.test(head))
      return standingAt(tracking, values, index + Number(head), rest(demand));
    return mergeCarries(others.map((value) => tracking.carry(value, head === undefined ? demand : rest(demand))));
  }
  return standingAt(tracking, values, index, demand);
}

/** What stands at a place of a list of values: behind a spread, an element of what is spread, or what is written after it. */
export function standingAt(
  tracking: Tracking,
  values: readonly SyntaxNode[],
  index: number,
  demand: Demand,
): readonly Carry[] {
  const at = firstSpread(tracking.context.ast, values, index);
  const spread = at === undefined ? undefined : values[at];
  if (at === undefined || !spread) {
    const value = values[index];
    return value ? tracking.carry(value, demand) : [];
  }
  const inner = childNode(spread, 'expression');
  const asked = deeper(demand, String(index - at));
  return mergeCarries([
    inner && asked ? tracking.carry(inner, asked) : [],
    ...values.slice(at + 1, index + 1).map((value) => tracking.carry(value, demand)),
  ]);
}

/** `fn.call(this, a)`, `fn.bind(this, a)` and `fn.apply(this, [a])` hand over `a`. */
function argumentsOf({ context: { ast } }: Tracking, call: SyntaxNode): readonly SyntaxNode[] {
  const callee = childNode(call, 'expression');
  const values = childList(call, 'arguments');
  const name = ast.is(callee, 'PropertyAccessExpression') ? childNode(callee, 'name') : undefined;
  const how = name && textOf(name);
  if (how === 'call' || how === 'bind') return values.slice(1);
  return how === 'apply' && ast.is(values[1], 'ArrayLiteralExpression') ? childList(values[1], 'elements') : values;
}
