import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childNode } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper } from '../demand.js';
import { isCaughtName } from '../values/own-errors.js';
import { whenAppliedAt } from './applications.js';

/**
 * What a call gives that was handed over when the called function was made: `ok(user).unwrap()`, `new Box(user).open()`. Of
 * all that was ever put into objects of this kind, only what was put into this one comes out of it.
 *
 * @param carries - What the function returns, its own parameters replaced.
 */
export function putInBefore(
  tracking: Tracking,
  carries: readonly Carry[],
  call: SyntaxNode,
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  const isForeign = (carry: Carry): boolean => carry.type === 'parameter' && !isMadeAround(ast, carry.parameter, call);
  if (!carries.some(isForeign)) return carries;
  const callee = childNode(call, 'expression');
  const base = memberBase(ast, callee);
  // Of `this`, everything is put in by whoever makes it; of what is caught, by whoever threw it.
  if (!callee || ast.is(base, 'SuperKeyword', 'ThisKeyword') || isCaughtName(tracking, base)) return carries;
  const asked = deeper(demand, whenAppliedAt(ast, { call }));
  const given = asked
    ? tracking.carry(callee, asked).filter((carry) => carry.type !== 'opaque' && !isForeign(carry))
    : [];
  return mergeCarries([carries.filter((carry) => !isForeign(carry)), given]);
}

/** Whether the function of a parameter, or the class of a constructor, stands around a place. */
function isMadeAround(ast: Ast, parameter: SyntaxNode, place: SyntaxNode): boolean {
  const made = ast.is(parameter.parent, 'Constructor') ? parameter.parent.parent : parameter.parent;
  for (let at = place.parent; at; at = at.parent) if (at === made) return true;
  return false;
}
