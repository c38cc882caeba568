import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { type Demand, isCall } from '../demand.js';
import { personalTypeOf } from './personal-types.js';

/** What people said of a declaration: the data itself, or nothing personal. */
export function annotated(tracking: Tracking, declaration: SyntaxNode, demand: Demand): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  // `box: Box<Personal<…>>`: part of it is personal, not all.
  const isPart = demand.path.length > 0 && ast.is(declaration, 'Parameter', 'VariableDeclaration');
  const verdict = isPart ? undefined : tracking.fields.ofNode(declaration);
  const name = declaredName(ast, declaration) ?? '';
  if (verdict) {
    if (verdict.category === undefined) return [];
    return [
      {
        type: 'data',
        state: 'personal',
        category: verdict.category,
        confidence: 'annotated',
        name,
        field: { owner: verdict.owner, name: verdict.name },
        trail: [tracking.step('source', declaration, name)],
      },
    ];
  }
  const type = childNode(declaration, 'type');
  const category = type && personalTypeOf(tracking, type);
  // Nobody runs a text.
  if (category === undefined || isCall(demand.path[0])) return undefined;
  const trail = [tracking.step('source', declaration, name)];
  return [{ type: 'data', state: 'personal', category, confidence: 'annotated', name, trail }];
}
