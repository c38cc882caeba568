import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { functionKinds } from '../../scope/scopes.js';
import { dataOnly, mergeCarries } from '../carry.js';
import { type Demand, rest } from '../demand.js';
import { resultOfCallback } from './callbacks.js';

/** Run what they are handed later, again and again, or to find something out: what they give is something else. */
const givingOther =
  /^(?:addTo|after|all|any|app|attach|before|clear|count|cron|delete|describe|each|effect|every|filter|find|get|has|head|index|is|it|listen|none|observe|off|on|once|options|order|patch|post|put|register|remove|route|schedule|set|should|some|sort|spy|subscribe|suite|test|use|watch)(?:[A-Z_\d]|$)/u;
/** Hooks that give what a function makes, each under the same name. */
const asking = /^(?:create|inject|use)[A-Z]?\w*(?:Query|SWR|Async|AsyncData|Fetch|Resource|Fetcher)$|^useSWR/u;
/** Hooks that give it as it is. */
const selecting = /^use(?:\w*Selector|\w*Store|Observable|Snapshot|Memo\w*|Computed|Async\w*Value|Context\w*)$/u;
const makers: ReadonlySet<string> = new Set(['fetcher', 'fn', 'loader', 'query', 'queryFn']);

/**
 * What a function gives that a package is handed to run: `retry(() => load())`, `useQuery({ queryFn: load })`. Of what only a type
 * of the result would tell, and none does. Absent: nothing is known of it.
 */
export function givenToLibrary(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  demand: Demand,
): readonly Carry[] | undefined {
  if (name === undefined) return undefined;
  const isAsking = asking.test(name);
  if (!isAsking && !selecting.test(name) && givingOther.test(name)) return undefined;
  if (isAsking && demand.path[0] !== 'data') return undefined;
  const asked = isAsking ? rest(demand) : demand;
  const given = dataOnly(
    mergeCarries(childList(call, 'arguments').map((value, index) => madeBy(tracking, call, value, index, asked))),
  );
  return given.length > 0 ? given : undefined;
}

function madeBy(
  tracking: Tracking,
  call: SyntaxNode,
  value: SyntaxNode,
  index: number,
  demand: Demand,
): readonly Carry[] {
  const { ast } = tracking.context;
  if (!ast.is(value, 'ObjectLiteralExpression')) {
    const mayBeFunction = ast.is(value, ...functionKinds, 'Identifier', 'PropertyAccessExpression');
    return mayBeFunction ? (resultOfCallback(tracking, call, index, demand) ?? []) : [];
  }
  const property = childList(value, 'properties').find((own) => makers.has(declaredName(ast, own) ?? ''));
  const held = property && (childNode(property, 'initializer') ?? childNode(property, 'name') ?? property);
  if (!property || !held) return [];
  const functions = ast.is(property, 'MethodDeclaration')
    ? [property]
    : ast.is(held, ...functionKinds)
      ? [held]
      : tracking.callables.functionsIn(held);
  return mergeCarries(
    functions.flatMap((own) => returnedBy(ast, own).map((returned) => tracking.carry(returned, demand))),
  );
}
