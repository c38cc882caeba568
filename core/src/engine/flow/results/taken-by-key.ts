import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { textOf } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { mergeCarries } from '../carry.js';
import { type Demand, deeper } from '../demand.js';
import { documented, typed } from '../values/leaf.js';
import { keysWalked } from './keys-written.js';
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
  const names = key && literal === undefined ? keysWalked(tracking, key) : undefined;
  if (names) return takenUnder(tracking, call, base, names, demand);
  const source = documented(tracking, call, demand);
  if (source) return source;
  const asked = deeper(demand, literal ?? '*');
  const held = asked ? heldUnder(tracking, base, literal, asked, demand) : [];
  const carries = asked && literal === undefined ? withoutOwnParts(tracking, base, held, asked) : held;
  // What nobody put in is told by the type of what comes out: `http.get<User>('/me')`.
  return carries.some(({ type }) => type !== 'opaque') ? carries : undefined;
}

/** What is taken by each key that a written list has: `for (const name of ['email', 'phone']) form.get(name)`. */
function takenUnder(
  tracking: Tracking,
  call: SyntaxNode,
  base: SyntaxNode,
  names: readonly string[],
  demand: Demand,
): readonly Carry[] | undefined {
  const carries = mergeCarries(
    names.map((name) => {
      const asked = deeper(demand, name);
      return documented(tracking, call, demand, name) ?? (asked ? tracking.carry(base, asked) : []);
    }),
  );
  return carries.some(({ type }) => type !== 'opaque') ? carries : undefined;
}

/** Of a map that is asked for a key, what stands under it, and none of the keys. */
function heldUnder(
  tracking: Tracking,
  base: SyntaxNode,
  literal: string | undefined,
  asked: Demand,
  demand: Demand,
): readonly Carry[] {
  const held = tracking.carry(base, asked);
  if (literal !== undefined || !held.some(({ type }) => type === 'data') || !isMap(tracking, base)) return held;
  const ofValues = deeper(demand, '*', '1');
  return ofValues ? tracking.carry(base, ofValues) : held;
}

function isMap({ context: { ast, host } }: Tracking, base: SyntaxNode): boolean {
  const [shape] = host.shapesOf(host.typesOf([placeOf(ast, base)]));
  return shape?.kind === 'wrapper' && shape.parts.length === 2;
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
