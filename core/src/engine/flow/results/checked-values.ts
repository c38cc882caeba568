import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList } from '../../ast/ast.js';
import { type Demand, rest } from '../demand.js';

/** What schemas check values with: `schema.parse({ id, customer })`. */
const checking = /^(?:cast|(?:safeP|p)arse(?:Async|Sync)?|validate(?:Async|Sync)?)$/u;

/**
 * Below a value that a schema checked: what stands at the same place of the object that it was given, whatever else that object
 * holds. Absent: no such call, or of a value that is not written out as an object.
 */
export function carryChecked(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  demand: Demand,
): readonly Carry[] | undefined {
  if (name === undefined || demand.path.length === 0 || !checking.test(name)) return undefined;
  const [value] = childList(call, 'arguments');
  if (!tracking.context.ast.is(value, 'ObjectLiteralExpression')) return undefined;
  const isWrapped = /^(?:safeParse|validate)/u.test(name) && /^(?:data|value)$/u.test(demand.path[0] ?? '');
  const asked = isWrapped ? rest(demand) : demand;
  // All that was given, and no part of it: that is what the schema's type tells best.
  return asked.path.length === 0 ? undefined : tracking.carry(value, asked);
}
