import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignment } from '../../scope/read-assignments.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { runTimeKey } from '../../scope/constant-keys.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { keysWalked } from '../results/keys-written.js';
import { named } from './leaf.js';

/** What the name of a property says that only a run knows: `{ [user.email]: 1 }`, and the key of `counts[user.email]`. */
export function carryKey(tracking: Tracking, named: SyntaxNode | undefined, demand: Demand): readonly Carry[] {
  const key = named && runTimeKey(tracking.context.ast, named);
  return key ? dataOnly(tracking.carry(key, demand)) : [];
}

/**
 * What nothing else tells of a value goes by the keys it stands under, where the code writes which these are:
 * `for (const name of ['email', 'phone']) record[name] = row[name]`.
 */
export function namedByKeys(
  tracking: Tracking,
  holder: SyntaxNode | undefined,
  value: SyntaxNode,
  carries: readonly Carry[],
  demand: Demand,
): readonly Carry[] {
  if (!holder || demand.path.length > 0 || !carries.some(({ type }) => type === 'opaque')) return carries;
  const key = runTimeKey(tracking.context.ast, holder);
  const names = key && keysWalked(tracking, key);
  if (!names) return carries;
  return mergeCarries(names.map((name) => named(tracking, carries, { name, node: value, demand, isKey: true })));
}

/** `counts[user.email] += 1` */
export function keyOfAssignment(tracking: Tracking, { at, kind, path }: Assignment, demand: Demand): readonly Carry[] {
  return path.length === 1 && path[0] === '*' && kind !== 'delete'
    ? carryKey(tracking, childNode(at, 'left'), demand)
    : [];
}
