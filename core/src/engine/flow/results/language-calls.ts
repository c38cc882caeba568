import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, textOf } from '../../ast/ast.js';
import { deeper, rest } from '../demand.js';

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
      // What stands first in a pair is what things are grouped by.
      const isKey = demand.path.length === 2 && demand.path[1] === '0';
      return isKey ? [] : tracking.carry(value, rest(demand));
    }
    default:
      return undefined;
  }
}
