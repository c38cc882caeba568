import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { textOf } from '../../ast/ast.js';
import { type Demand, deeper } from '../demand.js';
import { documented, typed } from '../values/leaf.js';
import { hasOwnMethods } from './own-methods.js';

/** A map gives what was put in; a form or headers give what the key says. */
export function carryTakenByKey(
  tracking: Tracking,
  call: SyntaxNode,
  base: SyntaxNode,
  values: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const [key] = values;
  const literal = ast.is(key, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(key) : undefined;
  const source = documented(tracking, call, demand);
  if (source) return source;
  const asked = deeper(demand, literal ?? '*');
  const held = asked ? tracking.carry(base, asked) : [];
  const carries = asked && literal === undefined ? withoutOwnParts(tracking, base, held, asked) : held;
  // What nobody put in is told by the type of what comes out: `http.get<User>('/me')`.
  return carries.some(({ type }) => type !== 'opaque') ? carries : undefined;
}

/** `redis.get(key)` gives what somebody put in under the key, and nothing of what the client is itself: `redis.options.username`. */
function withoutOwnParts(
  tracking: Tracking,
  base: SyntaxNode,
  carries: readonly Carry[],
  asked: Demand,
): readonly Carry[] {
  if (!carries.some(({ type }) => type === 'data') || !hasOwnMethods(tracking, base)) return carries;
  const own = new Set(typed(tracking, base, asked).flatMap((carry) => (carry.type === 'data' ? [carry.category] : [])));
  return carries.filter((carry) => carry.type !== 'data' || !own.has(carry.category));
}
