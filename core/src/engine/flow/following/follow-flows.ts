import type { Flow } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivalFinder } from '../arrivals/find-arrivals.js';
import type { Tracking } from '../tracking.js';
import type { Entry } from './flow-ledger.js';
import type { FunctionSink, KnownSink } from './function-sinks.js';
import type { SettledHere } from './settled-flows.js';

import { demandKey } from '../demand.js';
import { callsOf } from '../functions/callers.js';
import { namesOfFunction } from '../functions/function-names.js';
import { createFlowLedger } from './flow-ledger.js';
import { followArrival, followCallers, type Following, type Hosts } from './hand-on.js';

/** Wrappers of wrappers beyond this are not followed. */
export const maximumRounds = 6;
const maximumSinks = 20_000;
/** Of one parameter: its parts, by the kinds of sinks they go to. In tangled code each function hands on thousands of parts. */
const maximumParts = 50;

/** Where data go, and the functions that hand them on, in the order they were come upon. */
export interface FollowedFlows {
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  sinks(): readonly KnownSink[];
}

/**
 * From the sinks back: what arrives at the sinks of the tables; then, as functions that hand a parameter on become sinks
 * themselves, what arrives at those, until no function is new. Settled files are not followed again.
 */
export function followFlows(
  tracking: Tracking,
  arrivals: ArrivalFinder,
  hosts: Hosts,
  { settled, onStep }: FollowOptions,
): FollowedFlows {
  const found = new Map<string, FoundSink>();
  let round = 0;
  let fresh: FunctionSink[] = [];
  const mayNote = createPartLimit();
  const { following, settle } = createFollowing(tracking, hosts, (sink) => {
    const key = sinkKey(tracking, sink);
    if (found.has(key) || found.size > maximumSinks || !mayNote(sink.parameter)) return;
    found.set(key, { sink, round });
    fresh.push(sink);
  });
  for (const sink of settled.sinks) {
    found.set(sinkKey(tracking, sink), { sink, round: sink.round });
    mayNote(sink.parameter);
  }
  const files = tracking.context.host.files().filter((file) => !settled.flows.has(file));
  for (const [done, file] of files.entries()) {
    onStep?.(done);
    for (const arrival of arrivals.arrivalsIn(file)) followArrival(following, arrival);
  }
  const outside = settled.flows.size === 0 ? following : { ...following, tracking: lookingOutside(tracking, settled) };
  const isLeft = (): boolean => fresh.length > 0 || settled.sinks.some((sink) => sink.round >= round);
  while (round < maximumRounds && isLeft()) {
    const sinks = [...settled.sinks.filter((sink) => sink.round === round), ...fresh];
    fresh = [];
    round += 1;
    for (const [callee, group] of groupByCallee(sinks)) {
      onStep?.(files.length);
      followCallers(outside, callee, group);
    }
  }
  return {
    flows: new Map([...settle(), ...settled.flows]),
    sinks: () =>
      [...found.values()].map(({ sink, round }): KnownSink => ({
        ...sink,
        round,
        names: namesOfFunction(tracking, sink.callee),
      })),
  };
}

export interface FollowOptions {
  /** Files that are known already: their flows, and what hands something on in them. */
  readonly settled: SettledHere;
  /** Told the number of files that have been looked through. */
  readonly onStep?: (files: number) => void;
}

/** The same evaluation of values; what callers in settled files hand over has been told. */
function lookingOutside(tracking: Tracking, { flows }: SettledHere): Tracking {
  const settled = new Set(flows.keys());
  return {
    ...tracking,
    // Another object: what calls of a name run is remembered for each.
    callables: { ...tracking.callables },
    index: { ...tracking.index, ...tracking.index.outside(settled) },
  };
}

interface FoundSink {
  readonly sink: FunctionSink;
  /** How many times callers were followed before. */
  readonly round: number;
}

/** Whether one more part of a parameter may be followed; asking counts. */
export function createPartLimit(): (parameter: SyntaxNode) => boolean {
  const parts = new Map<SyntaxNode, number>();
  return (parameter) => {
    const count = (parts.get(parameter) ?? 0) + 1;
    parts.set(parameter, count);
    return count <= maximumParts;
  };
}

/** Follows into one ledger; what was in doubt is settled at the end. */
export function createFollowing(
  tracking: Tracking,
  hosts: Hosts,
  note: Following['note'],
): { readonly following: Following; readonly settle: () => ReadonlyMap<string, readonly Flow[]> } {
  const ledger = createFlowLedger(tracking, hosts.sharedAround);
  const unsure: { readonly entry: Entry; readonly parameters: readonly SyntaxNode[] }[] = [];
  return {
    following: { tracking, hosts, ledger, note, doubt: (entry, parameters) => unsure.push({ entry, parameters }) },
    settle() {
      for (const { entry, parameters } of unsure) {
        const isCalled = parameters.some(({ parent }) => parent && callsOf(tracking, parent).length > 0);
        if (!isCalled) ledger.add(entry);
      }
      return ledger.flows();
    },
  };
}

/** Two sinks of one key are handed the same, and pass it on to the same. */
export function sinkKey(tracking: Tracking, sink: FunctionSink): string {
  const { parameter, demand, point, isUrl, header, made, only } = sink;
  const { file, start } = tracking.context.regionOf(parameter);
  const { kind, service, host } = point;
  return [file, start, demandKey(demand), kind, service, host, isUrl, header, made, only && JSON.stringify(only)].join(
    ' ',
  );
}

export function groupByCallee(sinks: readonly FunctionSink[]): ReadonlyMap<SyntaxNode, readonly FunctionSink[]> {
  const groups = new Map<SyntaxNode, FunctionSink[]>();
  for (const sink of sinks) {
    const group = groups.get(sink.callee);
    if (group) group.push(sink);
    else groups.set(sink.callee, [sink]);
  }
  return groups;
}
