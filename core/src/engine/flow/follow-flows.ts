import type { Flow } from '../../facts/flow.js';
import type { SyntaxNode } from '../host/type-host.js';
import type { ArrivalFinder } from './find-arrivals.js';
import type { Entry } from './flow-ledger.js';
import type { FunctionSink, KnownSink } from './function-sinks.js';
import type { Tracking } from './tracking.js';

import { callsOf } from './callers.js';
import { demandKey } from './demand.js';
import { createFlowLedger } from './flow-ledger.js';
import { namesOfFunction } from './function-names.js';
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
 * themselves, what arrives at those, until no function is new.
 */
export function followFlows(
  tracking: Tracking,
  arrivals: ArrivalFinder,
  hosts: Hosts,
  onStep?: (files: number) => void,
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
  const files = tracking.context.host.files();
  for (const [done, file] of files.entries()) {
    onStep?.(done);
    for (const arrival of arrivals.arrivalsIn(file)) followArrival(following, arrival);
  }
  while (round < maximumRounds && fresh.length > 0) {
    const sinks = fresh;
    fresh = [];
    round += 1;
    for (const [callee, group] of groupByCallee(sinks)) {
      onStep?.(files.length);
      followCallers(following, callee, group);
    }
  }
  return {
    flows: settle(),
    sinks: () =>
      [...found.values()].map(({ sink, round }): KnownSink => ({
        ...sink,
        round,
        names: namesOfFunction(tracking, sink.callee),
      })),
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
export function sinkKey(tracking: Tracking, { parameter, demand, point, isUrl, only }: FunctionSink): string {
  const { file, start } = tracking.context.regionOf(parameter);
  return [file, start, demandKey(demand), point.kind, point.service, point.host, isUrl, only?.index, only?.values].join(
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
