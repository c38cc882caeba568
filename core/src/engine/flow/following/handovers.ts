import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Sending } from '../functions/sending.js';
import type { Tracking } from '../tracking.js';
import type { FunctionSink } from './function-sinks.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { whole } from '../demand.js';
import { firstSpread, placeAmong } from '../functions/arguments.js';
import { callsHandingTo, referencesTo } from '../functions/callers.js';
import { sendingsAt, sendingsTo } from '../functions/channels.js';
import { createMadeFilter } from '../functions/wrapped.js';
import { handedOver } from '../results/substitution.js';
import { carryUrlPart, partsOfUrl, urlParameterOf } from '../urls/composed-url.js';
import { named } from '../values/leaf.js';
import { fromCall } from '../values/parameters.js';

/** A place where a caller hands something to a parameter that goes on to a sink. */
export interface Handover {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  readonly parts: readonly { readonly node: SyntaxNode; readonly carries: readonly Carry[] }[];
  /** The arguments of the call are those of the function. */
  readonly isCall?: true;
  /** What is handed over is the whole URL that the caller was handed itself. */
  readonly urlParameter?: SyntaxNode;
  /** What a message says that it is. */
  readonly job?: string;
}

/** What is handed to a parameter: by calls, and by messages that its function handles. */
export function handoversTo(tracking: Tracking, sink: FunctionSink): readonly Handover[] {
  const { callee, parameter, demand } = sink;
  const index = placeAmong(tracking.context.ast, callee, parameter);
  return [
    ...callsHandingTo(tracking, callee, parameter)
      .filter(createMadeFilter(tracking, callee, sink.made))
      .map((call) => byCall(tracking, call, index, sink)),
    ...byReference(tracking, sink, index),
    ...byAssignment(tracking, sink),
    ...bySending(tracking, sendingsTo(tracking, callee, index, demand)),
  ];
}

function bySending(tracking: Tracking, sendings: readonly Sending[]): readonly Handover[] {
  return sendings.map(({ call, argument, demand, job }) => ({
    call,
    argument,
    ...(job !== undefined && { job }),
    parts: [{ node: argument, carries: tracking.carry(argument, demand) }],
  }));
}

/** `users.forEach(notify)`, `each(users, notify)`, `bus.on('joined', notify)`: the function itself is handed on. */
function byReference(tracking: Tracking, sink: FunctionSink, index: number): readonly Handover[] {
  return referencesTo(tracking, sink.callee).flatMap(({ call, argument, position }) => {
    const carries = fromCall(tracking, call, position, index, sink.demand);
    if (carries) return [{ call, argument, parts: [{ node: argument, carries }] }];
    return bySending(tracking, sendingsAt(tracking, call, argument, index, sink.demand) ?? []);
  });
}

/** `profile.email = value` runs the setter of that name. */
function byAssignment(tracking: Tracking, { callee, demand }: FunctionSink): readonly Handover[] {
  const { ast } = tracking.context;
  const name = ast.is(callee, 'SetAccessor') ? declaredName(ast, callee) : undefined;
  if (name === undefined) return [];
  return tracking.index.assignmentsTo(name).flatMap((assignment) => {
    const target = childNode(assignment, 'left');
    const member = ast.is(target, 'PropertyAccessExpression') ? childNode(target, 'name') : undefined;
    const argument = childNode(assignment, 'right');
    if (!member || !argument || !tracking.definitions.ofMember(member).own.includes(callee)) return [];
    return [{ call: assignment, argument, parts: [{ node: argument, carries: tracking.carry(argument, demand) }] }];
  });
}

function byCall(
  tracking: Tracking,
  call: SyntaxNode,
  index: number,
  { parameter, demand, isUrl }: FunctionSink,
): Handover {
  const values = childList(call, 'arguments');
  const argument = values[firstSpread(tracking.context.ast, values, index) ?? index];
  if (!argument) return { call, argument: call, parts: [] };
  if (isUrl) {
    const parts = partsOfUrl(tracking, { node: argument }).map((part) => ({
      node: part.node,
      carries: carryUrlPart(tracking, part, whole),
    }));
    const urlParameter = urlParameterOf(tracking, argument);
    return { call, argument, parts, isCall: true, ...(urlParameter && { urlParameter }) };
  }
  const carries = handedOver(tracking, call, parameter, index, demand);
  // `track({ email: to })`: the key says what a neutral value is.
  const key = tracking.context.ast.is(argument, 'ObjectLiteralExpression') ? demand.path.at(-1) : undefined;
  const judged = key === undefined ? carries : named(tracking, carries, { name: key, node: argument, demand: whole });
  return { call, argument, parts: [{ node: argument, carries: judged }], isCall: true };
}
