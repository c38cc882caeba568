import type { Ast } from '../../ast/ast.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { Callables } from './callables.js';

import { childList, childNode } from '../../ast/ast.js';
import { endName } from '../../scope/member-chain.js';
import { firstSpread } from './arguments.js';

const callsByName = new WeakMap<Callables, Map<string, ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>>>();

/** Which argument a parameter gets; `isRest`: all from there on. */
export interface ArgumentPlace {
  readonly index: number;
  readonly isRest: boolean;
}

/**
 * Calls of one name that may run a function. Many functions share a name: what its calls run is asked once for all of them.
 *
 * @param place - Only those that hand more than a literal to this place.
 */
export function callsNamedOf(
  tracking: Tracking,
  name: string,
  callee: SyntaxNode,
  place?: ArgumentPlace,
): readonly SyntaxNode[] {
  const { callables, context, index } = tracking;
  const known = callsByName.get(callables) ?? new Map<string, ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>>();
  callsByName.set(callables, known);
  const key = place ? `${name} ${String(place.index)} ${String(place.isRest)}` : name;
  let calls = known.get(key);
  if (!calls) {
    const all = index.callsNamed(name);
    const asked = place ? all.filter((call) => handsOver(context.ast, call, place)) : all;
    calls = groupByFunction(asked, (call) => callables.functionsOf(call));
    known.set(key, calls);
  }
  return calls.get(callee) ?? [];
}

function handsOver(ast: Ast, call: SyntaxNode, { index, isRest }: ArgumentPlace): boolean {
  const values = childList(call, 'arguments');
  // `send.apply(this, values)` hands over what stands elsewhere.
  const isLent = /^(?:apply|bind|call)$/u.test(endName(ast, childNode(call, 'expression') ?? call) ?? '');
  if (firstSpread(ast, values, index) !== undefined) return true;
  if (!values[isLent ? 0 : index]) return false;
  const handed = isLent ? values : isRest ? values.slice(index) : values.slice(index, index + 1);
  return handed.some((value) => !isPlainLiteral(ast, value));
}

function isPlainLiteral(ast: Ast, value: SyntaxNode): boolean {
  const operand = ast.is(value, 'PrefixUnaryExpression') ? childNode(value, 'operand') : value;
  return ast.is(
    operand,
    'FalseKeyword',
    'NoSubstitutionTemplateLiteral',
    'NullKeyword',
    'NumericLiteral',
    'RegularExpressionLiteral',
    'StringLiteral',
    'TrueKeyword',
  );
}

/** Each thing under the functions it has to do with, in the order of the things. */
export function groupByFunction<Thing>(
  things: readonly Thing[],
  functionsOf: (thing: Thing) => readonly SyntaxNode[],
): ReadonlyMap<SyntaxNode, readonly Thing[]> {
  const groups = new Map<SyntaxNode, Thing[]>();
  for (const thing of things) {
    for (const found of functionsOf(thing)) {
      const group = groups.get(found);
      if (group) group.push(thing);
      else groups.set(found, [thing]);
    }
  }
  return groups;
}
