import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { memberBase } from '../../scope/member-chain.js';
import { mergeCarries } from '../carry.js';
import { whole } from '../demand.js';

/** Everything the arguments hold; `indexes` absent: all of them. */
export function handedIn(
  tracking: Tracking,
  call: SyntaxNode,
  indexes?: readonly number[],
  demand = whole,
): readonly Carry[] {
  const { ast } = tracking.context;
  const values = childList(call, 'arguments').filter((_, index) => indexes === undefined || indexes.includes(index));
  const callee = childNode(call, 'expression');
  // `createHash('sha256').update(email).digest('hex')`: what went into the chain before.
  const chain = memberBase(ast, callee);
  const before = ast.is(chain, 'CallExpression') ? handedIn(tracking, chain) : [];
  return mergeCarries([
    before,
    ...values.map((value) => {
      const isSpread = ast.is(value, 'SpreadElement');
      const inner = isSpread ? childNode(value, 'expression') : value;
      return inner ? tracking.carry(inner, demand) : [];
    }),
  ]);
}
