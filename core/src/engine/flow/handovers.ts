import type { SyntaxNode } from '../host/type-host.js';
import type { Callables } from './callables.js';
import type { Carry } from './carry.js';
import type { FunctionSink } from './function-sinks.js';
import type { Tracking } from './tracking.js';

import { childList } from '../ast/ast.js';
import { handedOver } from './substitution.js';
import { sendingsTo } from './channels.js';
import { partsOfUrl, urlParameterOf } from './composed-url.js';
import { whole } from './demand.js';
import { fromCall } from './parameters.js';
import { namesOfFunction } from './function-names.js';
import { named } from './leaf.js';

/** A place where a caller hands something to a parameter that goes on to a sink. */
export interface Handover {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly parts: readonly { readonly node: SyntaxNode; readonly carries: readonly Carry[] }[];
  /** What is handed over is the whole URL that the caller was handed itself. */
  readonly urlParameter?: SyntaxNode;
}

/** Places by the function they name; of a name that many functions have, none is looked at again for each of them. */
type ByFunction = ReadonlyMap<SyntaxNode, readonly SyntaxNode[]>;

/** What is known of one program: trees of files outlive it. */
const callsByName = new WeakMap<Callables, Map<string, ByFunction>>();
const referencesByFunction = new WeakMap<Callables, Map<SyntaxNode, readonly Reference[]>>();

/** The calls that may run a function: those of one of its names that resolve to it. */
export function callsOf(tracking: Tracking, callee: SyntaxNode): readonly SyntaxNode[] {
  const { callables, index } = tracking;
  const known = callsByName.get(callables) ?? new Map<string, ByFunction>();
  callsByName.set(callables, known);
  const calls = namesOfFunction(tracking, callee).flatMap((name) => {
    const byFunction = known.get(name) ?? groupByFunction(index.callsNamed(name), callables.functionsOf);
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

interface Reference {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly position: number;
}

/** Where a function itself is handed to a call. */
function referencesTo(tracking: Tracking, callee: SyntaxNode): readonly Reference[] {
  const known = referencesByFunction.get(tracking.callables) ?? new Map<SyntaxNode, readonly Reference[]>();
  referencesByFunction.set(tracking.callables, known);
  const found = known.get(callee);
  if (found) return found;
  const { ast } = tracking.context;
  const calls = new Set(namesOfFunction(tracking, callee).flatMap((name) => tracking.index.callsHanded(name)));
  const references = [...calls].flatMap((call) =>
    childList(call, 'arguments').flatMap((argument, position) =>
      ast.is(argument, 'Identifier', 'PropertyAccessExpression') &&
      tracking.callables.functionsIn(argument).includes(callee)
        ? [{ call, argument, position }]
        : [],
    ),
  );
  known.set(callee, references);
  return references;
}

/** What is handed to a parameter: by calls, and by messages that its function handles. */
export function handoversTo(tracking: Tracking, calls: readonly SyntaxNode[], sink: FunctionSink): readonly Handover[] {
  const { callee, parameter, demand } = sink;
  const index = childList(callee, 'parameters').indexOf(parameter);
  return [
    ...calls.map((call) => byCall(tracking, call, index, sink)),
    ...byReference(tracking, sink, index),
    ...sendingsTo(tracking, callee, index, demand).map(({ call, argument, demand: asked }) => ({
      call,
      argument,
      parts: [{ node: argument, carries: tracking.carry(argument, asked) }],
    })),
  ];
}

/** `users.forEach(notify)`, `loaded.then(notify)`, `each(users, notify)`: the function itself is handed on. */
function byReference(tracking: Tracking, sink: FunctionSink, index: number): readonly Handover[] {
  return referencesTo(tracking, sink.callee).flatMap(({ call, argument, position }) => {
    const carries = fromCall(tracking, call, position, index, sink.demand);
    return carries ? [{ call, argument, parts: [{ node: argument, carries }] }] : [];
  });
}

function byCall(
  tracking: Tracking,
  call: SyntaxNode,
  index: number,
  { parameter, demand, isUrl }: FunctionSink,
): Handover {
  const argument = childList(call, 'arguments')[index];
  if (!argument) return { call, argument: call, parts: [] };
  if (isUrl) {
    const parts = partsOfUrl(tracking, argument).map(({ node }) => ({ node, carries: tracking.carry(node, whole) }));
    const urlParameter = urlParameterOf(tracking, argument);
    return { call, argument, parts, ...(urlParameter && { urlParameter }) };
  }
  const carries = handedOver(tracking, call, parameter, index, demand);
  // `track({ email: to })`: the key says what a neutral value is.
  const key = tracking.context.ast.is(argument, 'ObjectLiteralExpression') ? demand.path.at(-1) : undefined;
  const judged = key === undefined ? carries : named(tracking, carries, { name: key, node: argument, demand: whole });
  return { call, argument, parts: [{ node: argument, carries: judged }] };
}
