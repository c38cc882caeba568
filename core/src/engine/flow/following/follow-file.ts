import type { Flow } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { ArrivalFinder } from '../arrivals/find-arrivals.js';
import type { FileNotes } from '../program/file-notes.js';
import type { Tracking } from '../tracking.js';
import type { FunctionSink, KnownSink } from './function-sinks.js';

import { mayHandleMessages, sendsMessages } from '../functions/channels.js';
import { addNames, namesOfFunction } from '../functions/function-names.js';
import { createFollowing, createPartLimit, groupByCallee, maximumRounds, sinkKey } from './follow-flows.js';
import { followArrival, followCallers, type Hosts } from './hand-on.js';

/** Where one file hands data over, and the functions that are now known to hand data on. */
export interface FollowedFile {
  readonly flows: readonly Flow[];
  readonly sinks: readonly KnownSink[];
}

interface Candidate {
  readonly sink: FunctionSink;
  readonly key: string;
  readonly round: number;
  /** Where it stands among all: which way is told depends on what is come upon first. */
  readonly order: number;
  readonly names?: readonly string[];
}

/**
 * As `followFlows`, for what one file hands over: what arrives in it, and what its calls hand to functions that are known from
 * before to hand it on. Functions of other files that come to hand something on through this one, or no longer do, are found
 * by the next reading of the whole program.
 *
 * @param known - What an earlier reading came upon, in its order, in the trees as they are now.
 */
export function followFile(
  tracking: Tracking,
  arrivals: ArrivalFinder,
  hosts: Hosts,
  { file, known }: { readonly file: string; readonly known: readonly KnownSink[] },
): FollowedFile {
  const notes = tracking.index.notesOf(file);
  if (!notes) return { flows: [], sinks: known };
  const candidates = known.map((sink, order): Candidate => ({
    sink,
    key: sinkKey(tracking, sink),
    order,
    round: sink.round,
    names: sink.names,
  }));
  const orders = new Map(candidates.map(({ key, order }) => [key, order]));
  const kept = candidates.filter(({ sink }) => sink.seenIn !== file);
  const rounds = new Map(kept.map(({ key, round }) => [key, round]));
  const reachable = createReach(tracking, notes);
  const near = kept.filter(({ sink, names = [] }) => reachable(sink.callee, names));

  const found: Candidate[] = [];
  const mayNote = createPartLimit();
  let round = 0;
  const { following, settle } = createFollowing(tracking, hosts, (sink) => {
    const key = sinkKey(tracking, sink);
    const before = rounds.get(key);
    if (before !== undefined ? before <= round : !mayNote(sink.parameter)) return;
    rounds.set(key, round);
    found.push({ sink, key, round, order: orders.get(key) ?? known.length + found.length });
  });
  for (const arrival of arrivals.arrivalsIn(file)) followArrival(following, arrival);
  const within = lookingOnlyIn(tracking, notes);
  while (round < maximumRounds) {
    const sinks = [...near, ...found].filter((candidate) => candidate.round === round).sort(byOrder);
    round += 1;
    for (const { sink, names = namesOfFunction(tracking, sink.callee) } of sinks) addNames(within, sink.callee, names);
    for (const [callee, group] of groupByCallee(sinks.map(({ sink }) => sink))) {
      followCallers({ ...following, tracking: within }, callee, group);
    }
  }
  const fresh = new Set(found.map(({ key }) => key));
  const all = [...kept.filter(({ key }) => !fresh.has(key)), ...found].sort(byOrder);
  return {
    flows: settle().get(file) ?? [],
    sinks: all.map(({ sink, round, names }) => ({
      ...sink,
      round,
      names: names ?? namesOfFunction(tracking, sink.callee),
    })),
  };
}

function byOrder(one: Candidate, other: Candidate): number {
  return one.order - other.order;
}

/** The same evaluation of values; callers are looked for in one file. */
function lookingOnlyIn(tracking: Tracking, { named, handed, assigned }: FileNotes): Tracking {
  return {
    ...tracking,
    // Another object: what calls of a name run is remembered for each.
    callables: { ...tracking.callables },
    index: {
      ...tracking.index,
      callsNamed: (name) => named.get(name) ?? [],
      callsHanded: (name) => handed.get(name) ?? [],
      assignmentsTo: (name) => assigned.get(name) ?? [],
    },
  };
}

/** Whether a file mentions a function by one of its names, or sends what it may handle. */
function createReach(
  tracking: Tracking,
  { named, handed, assigned, aliases }: FileNotes,
): (callee: SyntaxNode, names: readonly string[]) => boolean {
  const isSending = sendsMessages(named);
  return (callee, names) =>
    names.some((name) => named.has(name) || handed.has(name) || aliases.has(name)) ||
    (tracking.context.ast.is(callee, 'SetAccessor') && names.some((name) => assigned.has(name))) ||
    (isSending && mayHandleMessages(tracking.context.ast, callee));
}
