import type { Confidence, DataState, Flow, SinkKind } from '../../facts/flow.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Arrival, ArrivingValue } from './arrival.js';
import type { Carry, ParameterCarry, TrailStep } from './carry.js';
import type { ArrivalFinder } from './find-arrivals.js';
import type { FunctionSink } from './function-sinks.js';
import type { Tracking } from './tracking.js';

import { childList, childNode } from '../ast/ast.js';
import { functionKinds } from '../scope/scopes.js';
import { atomsOf } from './atoms.js';
import { callsOf } from './callers.js';
import { mergeCarries } from './carry.js';
import { partsOfUrl, urlParameterOf } from './composed-url.js';
import { demandKey, whole } from './demand.js';
import { createFlowLedger, type Entry, type FlowLedger } from './flow-ledger.js';
import { handoversTo } from './handovers.js';
import { type HttpTables, pointOf } from './http-arrivals.js';
import { named } from './leaf.js';
import { hostIn, isOwnHost, readUrl } from './url-text.js';

/** Which hosts are services, and which one's own. */
type Hosts = Pick<HttpTables, 'ownHosts' | 'services' | 'sharedAround'>;

/** Wrappers of wrappers beyond this are not followed. */
const limits = { rounds: 6, sinks: 20_000 };
/** How many functions data may pass to a kind of sink: further off, what happens on the way says more than the sink. */
const depthOf = (kind: SinkKind): number => (kind === 'errors' || kind === 'urls' || kind === 'browserStorage' ? 2 : 3);

/**
 * From the sinks back: what arrives at the sinks of the tables; then, as functions that hand a parameter on become sinks
 * themselves, what arrives at those, until no function is new.
 */
export function followFlows(
  tracking: Tracking,
  arrivals: ArrivalFinder,
  hosts: Hosts,
): ReadonlyMap<string, readonly Flow[]> {
  const ledger = createFlowLedger(tracking, hosts.sharedAround);
  const found = new Map<string, FunctionSink>();
  let fresh: FunctionSink[] = [];
  const note = (sink: FunctionSink): void => {
    const { parameter, demand, point } = sink;
    const { file, start } = tracking.context.regionOf(parameter);
    const key = [file, start, demandKey(demand), point.kind, point.service, point.host, sink.isUrl].join(' ');
    if (found.has(key) || found.size > limits.sinks) return;
    found.set(key, sink);
    fresh.push(sink);
  };
  const unsure: Unsure[] = [];
  for (const file of tracking.context.host.files()) {
    for (const arrival of arrivals.arrivalsIn(file)) followArrival(tracking, arrival, ledger, note, unsure);
  }
  for (let round = 0; round < limits.rounds && fresh.length > 0; round += 1) {
    const sinks = fresh;
    fresh = [];
    for (const [callee, group] of groupByCallee(sinks)) followCallers(tracking, hosts, callee, group, ledger, note);
  }
  for (const { entry, parameters } of unsure) {
    const isCalled = parameters.some(({ parent }) => parent && callsOf(tracking, parent).length > 0);
    if (!isCalled) ledger.add(entry);
  }
  return ledger.flows();
}

function followArrival(
  tracking: Tracking,
  arrival: Arrival,
  ledger: FlowLedger,
  note: (sink: FunctionSink) => void,
  unsure: Unsure[],
): void {
  const { at, point } = arrival;
  const sink = tracking.step('sink', at);
  const { hostParameter } = arrival;
  const onward = { point, trail: [sink], depth: 1, ...(hostParameter && { hostParameter }) };
  for (const value of arrival.values) {
    for (const { node, carries } of atomCarries(tracking, value)) {
      const entry = { call: at, argument: value.node, carrier: node, point, trail: [sink] };
      const isByKey = (carry: Carry): boolean => carry.type === 'data' && carry.isByKey === true;
      ledger.add({ ...entry, carries: carries.filter((carry) => !isByKey(carry)) });
      const byKey = carries.filter(isByKey);
      if (byKey.length > 0) unsure.push({ entry: { ...entry, carries: byKey }, parameters: parametersIn(carries) });
      for (const carry of carries) {
        if (carry.type !== 'parameter') continue;
        const told = toldBeside(carries, carry);
        noteFunctionSink(tracking, carry, note, { ...onward, ...(told && { told }) });
      }
    }
    const parameter = value.url && urlParameterOf(tracking, value.node);
    if (parameter) noteFunctionSink(tracking, carryOf(parameter), note, { ...onward, isUrl: true });
  }
}

/** What only a key tells of a value that a caller hands over: said where nobody is seen calling. */
interface Unsure {
  readonly entry: Entry;
  readonly parameters: readonly SyntaxNode[];
}

function parametersIn(carries: readonly Carry[]): readonly SyntaxNode[] {
  return carries.flatMap((carry) => (carry.type === 'parameter' ? [carry.parameter] : []));
}

function carryOf(parameter: SyntaxNode): ParameterCarry {
  return { type: 'parameter', state: 'personal', parameter, demand: whole, trail: [] };
}

/** What each part of a value holds, named by the key it stands under where nothing else tells. */
function atomCarries(
  tracking: Tracking,
  value: ArrivingValue,
): readonly { readonly node: SyntaxNode; readonly carries: readonly Carry[] }[] {
  if (value.below) return [{ node: value.node, carries: tracking.carry(value.node, { path: value.below }) }];
  const isWritten = tracking.context.ast.is(value.node, 'ObjectLiteralExpression');
  if (value.properties && !isWritten && !value.url) {
    const parts = value.properties.map((name) => tracking.carry(value.node, { path: [name] }));
    return [{ node: value.node, carries: mergeCarries(parts) }];
  }
  const atoms = value.url ? partsOfUrl(tracking, value) : atomsOf(tracking.context.ast, value);
  return atoms.map(({ node, key }) => {
    const asked = value.except && node === value.node ? { ...whole, except: value.except } : whole;
    const carries = tracking.carry(node, asked);
    return {
      node,
      carries: key === undefined ? carries : named(tracking, carries, { name: key, node, demand: whole, isKey: true }),
    };
  });
}

/** What is known of a parameter's value where it is handed on; a caller then has nothing less sure to add. */
function toldBeside(carries: readonly Carry[], parameter: ParameterCarry): Confidence | undefined {
  // Of what the type tells, the parameter that is left holds nothing any more.
  if (parameter.demand.except) return undefined;
  return carries.flatMap((carry) =>
    carry.type === 'data' && !carry.bareId && !carry.isByKey ? [carry.confidence] : [],
  )[0];
}

interface Onward {
  readonly point: FunctionSink['point'];
  readonly trail: readonly TrailStep[];
  readonly depth: number;
  readonly told?: Confidence;
  readonly state?: DataState;
  readonly hostParameter?: SyntaxNode;
  readonly isUrl?: true;
  readonly sharedWith?: readonly string[];
}

function noteFunctionSink(
  { context: { ast } }: Tracking,
  carry: ParameterCarry,
  note: (sink: FunctionSink) => void,
  { point, trail, depth, told, state, hostParameter, isUrl, sharedWith }: Onward,
): void {
  const callee = carry.parameter.parent;
  if (!callee || !ast.is(callee, ...functionKinds) || depth > depthOf(point.kind)) return;
  note({
    callee,
    parameter: carry.parameter,
    demand: carry.demand,
    point,
    depth,
    state: state === 'pseudonymised' ? state : carry.state,
    trail: [...carry.trail, ...trail],
    ...(told && { told }),
    ...(hostParameter && { hostParameter }),
    ...(isUrl && { isUrl }),
    ...(sharedWith && { sharedWith }),
  });
}

function groupByCallee(sinks: readonly FunctionSink[]): ReadonlyMap<SyntaxNode, readonly FunctionSink[]> {
  const groups = new Map<SyntaxNode, FunctionSink[]>();
  for (const sink of sinks) groups.set(sink.callee, [...(groups.get(sink.callee) ?? []), sink]);
  return groups;
}

/** Evaluates what every caller of a function hands to the parameters that go on to a sink. */
function followCallers(
  tracking: Tracking,
  hosts: Hosts,
  callee: SyntaxNode,
  sinks: readonly FunctionSink[],
  ledger: FlowLedger,
  note: (sink: FunctionSink) => void,
): void {
  const calls = callsOf(tracking, callee);
  for (const sink of sinks) {
    const sharedWith = [...hosts.sharedAround(callee), ...(sink.sharedWith ?? [])];
    for (const { call, argument, parts, urlParameter } of handoversTo(tracking, calls, sink)) {
      const { point, hostParameter } = resolveHost(tracking, hosts, call, sink);
      const trail = [tracking.step('step', call), ...sink.trail];
      const onward = {
        point,
        trail,
        ...(sharedWith.length > 0 && { sharedWith }),
        // What a class tells the one it extends is one maker still.
        depth: isToBase(tracking, call) ? sink.depth : sink.depth + 1,
        state: sink.state,
        ...(hostParameter && { hostParameter }),
      };
      for (const { node, carries } of parts) {
        const given = carries
          .filter((carry) => !sink.told || carry.type !== 'data' || carry.confidence !== 'inferred')
          .map((carry) => (sink.state === 'pseudonymised' ? { ...carry, state: sink.state } : carry));
        ledger.add({ call, argument, carrier: node, point, carries: given, trail, within: sink });
        for (const carry of carries) {
          if (carry.type !== 'parameter') continue;
          const told = sink.told ?? toldBeside(carries, carry);
          noteFunctionSink(tracking, carry, note, { ...onward, ...(told && { told }) });
        }
      }
      if (urlParameter) noteFunctionSink(tracking, carryOf(urlParameter), note, { ...onward, isUrl: true });
    }
  }
}

function isToBase({ context: { ast } }: Tracking, call: SyntaxNode): boolean {
  return ast.is(childNode(call, 'expression'), 'SuperKeyword');
}

/** The host that a call decides for the function it calls. */
function resolveHost(
  tracking: Tracking,
  hosts: Hosts,
  call: SyntaxNode,
  { point, hostParameter, callee }: FunctionSink,
): Pick<FunctionSink, 'hostParameter' | 'point'> {
  if (hostParameter?.parent !== callee) return { point, ...(hostParameter && { hostParameter }) };
  const argument = childList(call, 'arguments')[childList(callee, 'parameters').indexOf(hostParameter)];
  const read = argument && readUrl(tracking, argument);
  const host = read && hostIn(read);
  if (host !== undefined) return { point: isOwnHost(host, hosts.ownHosts) ? point : pointOf(point.name, host, hosts) };
  return { point, ...(read?.parameter && { hostParameter: read.parameter }) };
}
