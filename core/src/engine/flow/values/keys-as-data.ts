import type { SyntaxNode } from '../../host/type-host.js';
import type { Assignment } from '../../scope/read-assignments.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { runTimeKey } from '../../scope/constant-keys.js';
import { dataOnly } from '../carry.js';

/** What the name of a property says that only a run knows: `{ [user.email]: 1 }`, and the key of `counts[user.email]`. */
export function carryKey(tracking: Tracking, named: SyntaxNode | undefined, demand: Demand): readonly Carry[] {
  const key = named && runTimeKey(tracking.context.ast, named);
  return key ? dataOnly(tracking.carry(key, demand)) : [];
}

/** `counts[user.email] += 1` */
export function keyOfAssignment(tracking: Tracking, { at, kind, path }: Assignment, demand: Demand): readonly Carry[] {
  return path.length === 1 && path[0] === '*' && kind !== 'delete'
    ? carryKey(tracking, childNode(at, 'left'), demand)
    : [];
}
