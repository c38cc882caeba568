import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { appliedTo, whenAppliedAt } from './applications.js';
import { givenByHandedOn } from './handed-functions.js';

/** What a function gives that a call is handed, and that the call runs itself; absent: it is not handed one that is known. */
export function resultOfCallback(
  tracking: Tracking,
  call: SyntaxNode,
  position: number,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const callback = childList(call, 'arguments')[position];
  if (!callback) return undefined;
  if (ast.is(callback, ...functionKinds)) {
    return mergeCarries(returnedBy(ast, callback).map((value) => tracking.carry(value, demand)));
  }
  const functions = tracking.callables.functionsIn(callback);
  if (functions.length === 0) return givenByHandedOn(tracking, call, position, callback, demand);
  const part = whenAppliedAt(ast, { call, position });
  return mergeCarries(
    functions.map((own) => {
      const given = mergeCarries(returnedBy(ast, own).map((value) => tracking.carry(value, demand)));
      return appliedTo(tracking, given, own, part);
    }),
  );
}
