import type { SyntaxNode } from '../host/type-host.js';
import type { Callables } from './callables.js';
import type { Tracking } from './tracking.js';

const callsByName = new WeakMap<Callables, Map<string, ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>>>();

/** Calls of one name that may run a function. Many functions share a name: what its calls run is asked once for all of them. */
export function callsNamedOf(tracking: Tracking, name: string, callee: SyntaxNode): readonly SyntaxNode[] {
  const { callables, index } = tracking;
  const known = callsByName.get(callables) ?? new Map<string, ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>>();
  callsByName.set(callables, known);
  let calls = known.get(name);
  if (!calls) {
    calls = groupByFunction(index.callsNamed(name), (call) => callables.functionsOf(call));
    known.set(name, calls);
  }
  return calls.get(callee) ?? [];
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
