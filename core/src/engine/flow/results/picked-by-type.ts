import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { placeOf } from '../../ast/place-of.js';
import { mergeCarries } from '../carry.js';
import { rest } from '../demand.js';
import { wholeBelow } from './conversions.js';

/**
 * What a function gives that says by its type that it picks: `only(user, 'id')` of `<T, K extends keyof T>(from: T, ...keys: K[])
 * => Pick<T, K>` gives the id. Its body goes over keys, which following values does not understand. Absent: it says nothing of the kind.
 */
export function pickedByType(
  tracking: Tracking,
  declaration: SyntaxNode,
  call: SyntaxNode,
  demand: Demand,
): readonly Carry[] | undefined {
  const source = pickedFrom(tracking, declaration);
  const given = source === undefined ? undefined : childList(call, 'arguments')[source];
  if (!given || tracking.context.ast.is(given, 'SpreadElement')) return undefined;
  const { ast, host } = tracking.context;
  const [shape] = host.shapesOf(host.typesOf([placeOf(ast, call)]));
  if (shape?.kind !== 'object' || shape.properties.length === 0 || shape.parts.length > 0) return undefined;
  const names = shape.properties.map(({ name }) => name);
  const [head] = demand.path;
  if (head !== undefined && head !== '*') return names.includes(head) ? tracking.carry(given, demand) : [];
  const asked = names.filter((name) => head !== undefined || !demand.except?.includes(name));
  const below = head === undefined ? wholeBelow(demand) : rest(demand);
  return mergeCarries(asked.map((name) => tracking.carry(given, { ...below, path: [name, ...below.path] })));
}

/** Which argument a function picks from: that of the type `T` in `Pick<T, …>` or `Omit<T, …>`. */
function pickedFrom({ context: { ast } }: Tracking, declaration: SyntaxNode): number | undefined {
  const result = childNode(declaration, 'type');
  const name = ast.is(result, 'TypeReference') ? childNode(result, 'typeName') : undefined;
  if (!result || !ast.is(name, 'Identifier') || !/^(?:Pick|Omit)$/u.test(textOf(name))) return undefined;
  const [from] = childList(result, 'typeArguments');
  if (!from) return undefined;
  const wanted = ast.sourceTextOf(from);
  const index = childList(declaration, 'parameters').findIndex((parameter) => {
    const type = childNode(parameter, 'type');
    return type !== undefined && ast.sourceTextOf(type) === wanted;
  });
  return index < 0 ? undefined : index;
}
