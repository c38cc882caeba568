import type { Ast } from '../ast/ast.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Callables } from './callables.js';
import type { Tracking } from './tracking.js';

import { childList, childNode, textOf } from '../ast/ast.js';
import { memberBase } from '../scope/member-chain.js';
import { namesOfFunction } from './function-names.js';

/** Calls of one name, by the functions they may run. */
type ByFunction = ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>;

/** Many functions share a name: what its calls run is asked once for all of them. */
const callsByName = new WeakMap<Callables, Map<string, ByFunction>>();
const referencesByFunction = new WeakMap<Callables, Map<SyntaxNode, readonly Reference[]>>();

/** The calls that may run a function: those of one of its names that resolve to it. */
export function callsOf(tracking: Tracking, callee: SyntaxNode): readonly SyntaxNode[] {
  const { callables, index } = tracking;
  const known = callsByName.get(callables) ?? new Map<string, ByFunction>();
  callsByName.set(callables, known);
  const calls = namesOfFunction(tracking, callee).flatMap((name) => {
    const byFunction =
      known.get(name) ?? groupByFunction(index.callsNamed(name), (call) => callables.functionsOf(call));
    known.set(name, byFunction);
    return byFunction.get(callee) ?? [];
  });
  return [...new Set(calls)];
}

function groupByFunction(
  places: readonly SyntaxNode[],
  functionsOf: (place: SyntaxNode) => readonly SyntaxNode[],
): ByFunction {
  const groups = new Map<SyntaxNode, SyntaxNode[]>();
  for (const place of places) {
    for (const found of functionsOf(place)) {
      const group = groups.get(found);
      if (group) group.push(place);
      else groups.set(found, [place]);
    }
  }
  return groups;
}

/** A place where a function itself is handed to a call. */
export interface Reference {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly position: number;
}

/** Where a function itself is handed to a call. */
export function referencesTo(tracking: Tracking, callee: SyntaxNode): readonly Reference[] {
  const known = referencesByFunction.get(tracking.callables) ?? new Map<SyntaxNode, readonly Reference[]>();
  referencesByFunction.set(tracking.callables, known);
  const found = known.get(callee);
  if (found) return found;
  const { ast } = tracking.context;
  const names = new Set(namesOfFunction(tracking, callee));
  const calls = new Set([...names].flatMap((name) => tracking.index.callsHanded(name)));
  const references = [...calls].flatMap((call) =>
    childList(call, 'arguments').flatMap((argument, position) =>
      isNamed(ast, argument, names) && tracking.callables.functionsIn(argument).includes(callee)
        ? [{ call, argument, position }]
        : [],
    ),
  );
  known.set(callee, references);
  return references;
}

/** A name, or a method of `this`: other members that functions are handed from are too many to ask about. */
function isNamed(ast: Ast, argument: SyntaxNode, names: ReadonlySet<string>): boolean {
  if (ast.is(argument, 'Identifier')) return names.has(textOf(argument));
  const base = memberBase(ast, argument);
  const name = base && childNode(argument, 'name');
  return name !== undefined && names.has(textOf(name)) && ast.is(base, 'Identifier', 'ThisKeyword');
}
