import type { PassThroughCall } from '../../../sinks/index.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { type Ast, childList, textOf } from '../../ast/ast.js';
import { functionKinds } from '../../scope/scopes.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { deeper, type Demand, isElement, rest } from '../demand.js';
import { resultOfCallback } from './callbacks.js';
import { collectedBy } from './collected.js';

/** What a call of a library for objects and lists gives. Absent: it does nothing to what it is about that can be told. */
export function carryCollected(
  tracking: Tracking,
  call: SyntaxNode,
  how: PassThroughCall['by'],
  demand: Demand,
): readonly Carry[] | undefined {
  const { ast } = tracking.context;
  const collected = how && collectedBy(tracking, call);
  if (!collected) return undefined;
  const { value, by, position } = collected;
  const names = pathIn(ast, by);
  switch (how) {
    case 'path': {
      const asked = deeper(demand, ...(names ?? ['*']));
      const others = childList(call, 'arguments').slice(2);
      return mergeCarries([
        asked ? tracking.carry(value, asked) : [],
        ...others.map((other) => tracking.carry(other, demand)),
      ]);
    }
    case 'each': {
      const below = demand.path.length === 0 ? demand : rest(demand);
      const asked = names && deeper(below, '*', ...names);
      if (asked) return tracking.carry(value, asked);
      const given = resultOfCallback(tracking, call, position, below);
      // `flatMap` gives the elements of what it makes of each.
      return given && demand.path.length > 0 && !isElement(demand.path[0] ?? '')
        ? mergeCarries([given, resultOfCallback(tracking, call, position, demand) ?? []])
        : given;
    }
    case 'fold': {
      const [, , start] = childList(call, 'arguments');
      const given = resultOfCallback(tracking, call, position, demand);
      return given && mergeCarries([given, start ? tracking.carry(start, demand) : []]);
    }
    case 'recipe': {
      const draft = ast.is(by, ...functionKinds) ? childList(by, 'parameters')[0] : undefined;
      return draft && mergeCarries([tracking.carry(value, demand), dataOnly(tracking.declared(draft, demand))]);
    }
  }
}

/** `'address.city'`, `['address', 'city']`. Absent: only a run knows. */
function pathIn(ast: Ast, by: SyntaxNode): readonly string[] | undefined {
  if (ast.is(by, 'NoSubstitutionTemplateLiteral', 'NumericLiteral', 'StringLiteral')) {
    return textOf(by)
      .split(/[.[\]]+/u)
      .filter((name) => name !== '');
  }
  if (!ast.is(by, 'ArrayLiteralExpression')) return undefined;
  return childList(by, 'elements').flatMap((element) => pathIn(ast, element) ?? ['*']);
}
