import type { Fact } from '../../facts/facts.js';
import type { Confidence, DataState, Flow, SinkKind } from '../../facts/flow.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { Arrival, ArrivingValue } from './arrival.js';
import type { Carry, ParameterCarry, TrailStep } from './carry.js';
import type { ArrivalFinder } from './find-arrivals.js';
import type { FunctionSink } from './function-sinks.js';
import type { Tracking } from './tracking.js';

import { childList } from '../ast/ast.js';
import { functionKinds } from '../scope/scopes.js';
import { atomsOf } from './atoms.js';
import { handedOver } from './calls.js';
import { mergeCarries } from './carry.js';
import { partsOfUrl } from './composed-url.js';
import { demandKey, whole } from './demand.js';
import { createFlowLedger, type FlowLedger } from './flow-ledger.js';
import { namesOfFunction } from './function-names.js';
import { type HttpTables, pointOf } from './http-arrivals.js';
import { named } from './leaf.js';
import { hostIn, isOwnHost, readUrl } from './url-text.js';

/** Which hosts are services, and which one's own. */
type Hosts = Pick<HttpTables, 'ownHosts' | 'services'>;

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
  facts: readonly Fact[],
  hosts: Hosts,
): ReadonlyMap<string, readonly Flow[]> {
  const ledger = createFlowLedger(tracking, facts);
  const found = new Map<string, FunctionSink>();
  let fresh: FunctionSink[] = [];
  const note = (sink: FunctionSink): void => {
    const { parameter, demand, point } = sink;
    const { file, start } = tracking.context.regionOf(parameter);
    const key = [file, start, demandKey(demand), point.kind, point.service, point.host].join(' ');
    if (found.has(key) || found.size > limits.sinks) return;
    found.set(key, sink);
    fresh.push(sink);
  };
  for (const file of tracking.context.host.files()) {
    for (const arrival of arrivals.arrivalsIn(file)) followArrival(tracking, arrival, ledger, note);
  }
  for (let round = 0; round < limits.rounds && fresh.length > 0; round += 1) {
    const sinks = fresh;
    fresh = [];
    for (const [callee, group] of groupByCallee(sinks)) followCalls(tracking, hosts, callee, group, ledger, note);
  }
  return ledger.flows();
}

function followArrival(
  tracking: Tracking,
  arrival: Arrival,
  ledger: FlowLedger,
  note: (sink: FunctionSink) => void,
): void {
  const { at, point } = arrival;
  const sink = tracking.step('sink', at);
  for (const value of arrival.values) {
    for (const { node, carries } of atomCarries(tracking, value)) {
      ledger.add({ call: at, argument: value.node, carrier: node, point, carries, trail: [sink] });
      for (const carry of carries) {
        if (carry.type !== 'parameter') continue;
        const told = toldBeside(carries, carry);
        const { hostParameter } = arrival;
        noteFunctionSink(tracking, carry, note, {
          point,
          trail: [sink],
          depth: 1,
          ...(told && { told }),
          ...(hostParameter && { hostParameter }),
        });
      }
    }
  }
}

/** What each part of a value holds, named by the key it stands under where nothing else tells. */
function atomCarries(
  tracking: Tracking,
  value: ArrivingValue,
): readonly { readonly node: SyntaxNode; readonly carries: readonly Carry[] }[] {
  const atoms = value.url ? partsOfUrl(tracking, value.node) : atomsOf(tracking.context.ast, value);
  return atoms.map(({ node, key }) => {
    const asked = value.except && node === value.node ? { ...whole, except: value.except } : whole;
    const carries = tracking.carry(node, asked);
    return {
      node,
      carries: key === undefined ? carries : named(tracking, carries, { name: key, node, demand: whole }),
    };
  });
}

/** What is known of a parameter's value where it is handed on; a caller then has nothing less sure to add. */
function toldBeside(carries: readonly Carry[], parameter: ParameterCarry): Confidence | undefined {
  const told = carries.filter((carry) => carry.type === 'data').map(({ confidence }) => confidence);
  const isAlone = carries.filter((carry) => carry.type === 'parameter' && carry.parameter === parameter.parameter);
  return isAlone.length > 0 ? told[0] : undefined;
}

interface Onward {
  readonly point: FunctionSink['point'];
  readonly trail: readonly TrailStep[];
  readonly depth: number;
  readonly told?: Confidence;
  readonly state?: DataState;
  readonly hostParameter?: SyntaxNode;
}

function noteFunctionSink(
  { context: { ast } }: Tracking,
  carry: ParameterCarry,
  note: (sink: FunctionSink) => void,
  { point, trail, depth, told, state, hostParameter }: Onward,
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
  });
}

function groupByCallee(sinks: readonly FunctionSink[]): ReadonlyMap<SyntaxNode, readonly FunctionSink[]> {
  const groups = new Map<SyntaxNode, FunctionSink[]>();
  for (const sink of sinks) groups.set(sink.callee, [...(groups.get(sink.callee) ?? []), sink]);
  return groups;
}

/** Evaluates what every call of a function hands to the parameters that go on to a sink. */
function followCalls(
  tracking: Tracking,
  hosts: Hosts,
  callee: SyntaxNode,
  sinks: readonly FunctionSink[],
  ledger: FlowLedger,
  note: (sink: FunctionSink) => void,
): void {
  const calls = new Set(namesOfFunction(tracking, callee).flatMap((name) => tracking.index.callsNamed(name)));
  for (const call of calls) {
    if (!tracking.callables.functionsOf(call).includes(callee)) continue;
    for (const sink of sinks) {
      const { point, hostParameter } = resolveHost(tracking, hosts, call, sink);
      const index = childList(callee, 'parameters').indexOf(sink.parameter);
      const argument = childList(call, 'arguments')[index] ?? call;
      const carries = parameterCarries(tracking, call, argument, index, sink);
      const step = tracking.step('step', call);
      const trail = [step, ...sink.trail];
      const isTold = sink.told !== undefined;
      const given = carries
        .filter((carry) => !isTold || carry.type !== 'data' || carry.confidence !== 'inferred')
        .map((carry) => (sink.state === 'pseudonymised' ? { ...carry, state: sink.state } : carry));
      ledger.add({ call, argument, carrier: argument, point, carries: given, trail, within: sink });
      for (const carry of carries) {
        if (carry.type !== 'parameter') continue;
        const told = sink.told ?? toldBeside(carries, carry);
        noteFunctionSink(tracking, carry, note, {
          point,
          trail,
          depth: sink.depth + 1,
          state: sink.state,
          ...(told && { told }),
          ...(hostParameter && { hostParameter }),
        });
      }
    }
  }
}

/** The host that a call decides for the function it calls. */
function resolveHost(
  tracking: Tracking,
  hosts: Hosts,
  call: SyntaxNode,
  { point, hostParameter, callee }: FunctionSink,
): Pick<FunctionSink, 'hostParameter' | 'point'> {
  if (!hostParameter || hostParameter.parent !== callee) return { point, ...(hostParameter && { hostParameter }) };
  const argument = childList(call, 'arguments')[childList(callee, 'parameters').indexOf(hostParameter)];
  const read = argument && readUrl(tracking, argument);
  const host = read && hostIn(read);
  if (host !== undefined) return { point: isOwnHost(host, hosts.ownHosts) ? point : pointOf(point.name, host, hosts) };
  return { point, ...(read?.parameter && { hostParameter: read.parameter }) };
}

function parameterCarries(
  tracking: Tracking,
  call: SyntaxNode,
  argument: SyntaxNode,
  index: number,
  { parameter, demand }: FunctionSink,
): readonly Carry[] {
  const carries = mergeCarries([handedOver(tracking, call, parameter, index, demand)]);
  const { ast } = tracking.context;
  // A neutral value under a telling parameter name was judged inside the function already.
  const name = ast.is(argument, 'ObjectLiteralExpression') ? demand.path.at(-1) : undefined;
  return name === undefined ? carries : named(tracking, carries, { name, node: argument, demand: whole });
}
