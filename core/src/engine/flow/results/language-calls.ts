import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, textOf } from '../../ast/ast.js';
import { returnedBy } from '../../origin/returned-by.js';
import { functionKinds } from '../../scope/scopes.js';
import { mergeCarries } from '../carry.js';
import { anyKey, deeper, rest } from '../demand.js';

/** What functions of the language give that are no methods of what they are about. Absent: it is none of these. */
export function carryLanguageCall(
  tracking: Tracking,
  call: SyntaxNode,
  callee: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const [value, key] = childList(call, 'arguments');
  if (!value || !ast.is(callee, 'PropertyAccessExpression')) return undefined;
  switch (ast.sourceTextOf(callee)) {
    case 'Reflect.get': {
      const literal = ast.is(key, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(key) : '*';
      const asked = deeper(demand, literal);
      return asked ? tracking.carry(value, asked) : [];
    }
    case 'Map.groupBy':
    case 'Object.groupBy': {
      const isPair = demand.path.length === 2 && demand.path[1] === '0';
      if (!isPair && demand.path[0] !== anyKey) return tracking.carry(value, rest(demand));
      // What stands first in a pair is what things are grouped by.
      return ast.is(key, ...functionKinds)
        ? mergeCarries(
            returnedBy(ast, key).map((by) => tracking.carry(by, { path: demand.path.slice(isPair ? 2 : 1) })),
          )
        : [];
    }
    case 'Object.keys':
    case 'Object.getOwnPropertyNames':
    case 'Reflect.ownKeys':
      return tracking.carry(value, { path: [anyKey, ...demand.path.slice(1)] });
    case 'Object.values':
      return tracking.carry(value, demand.path.length === 0 ? { ...demand, path: ['*'] } : demand);
    case 'Object.fromEntries': {
      const [head, ...below] = demand.path;
      const part = head === anyKey ? '0' : head === '*' ? '1' : undefined;
      return part === undefined ? undefined : tracking.carry(value, { ...demand, path: ['*', part, ...below] });
    }
    default:
      return undefined;
  }
}
