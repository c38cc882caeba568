import type { ArrivalPoint, CarriedData, Extent, Flow, FlowStep } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { SharedAround } from '../arrivals/shared-around.js';
import type { Carry, DataCarry, TrailStep } from '../carry.js';
import type { Tracking } from '../tracking.js';
import type { FunctionSink } from './function-sinks.js';

/** What was found at one place; parameters and unknowns are passed over. */
export interface Entry {
  readonly call: SyntaxNode;
  readonly argument: SyntaxNode;
  /** The part of the argument that holds the data. */
  readonly carrier: SyntaxNode;
  readonly point: ArrivalPoint;
  readonly carries: readonly Carry[];
  /** From the place where they are handed over to the sink. */
  readonly trail: readonly TrailStep[];
  /** Handed to a function of one's own, in which the sink is. */
  readonly within?: FunctionSink;
}

/** Gathers flows: one for each argument and kind of sink, whatever the number of ways there. */
export interface FlowLedger {
  add(entry: Entry): void;
  /** By file, in the order of the text. */
  flows(): ReadonlyMap<string, readonly Flow[]>;
}

interface Draft {
  readonly entry: Entry;
  readonly data: Map<string, CarriedData>;
  readonly carriers: Map<number, Extent>;
  readonly sharedWith: Set<string>;
}

/** A name that many steps away from here is called by says nothing of what arrives; what people declared, it does. */
const farthestName = 20;

function isFar({ confidence, trail }: DataCarry, entry: Entry): boolean {
  return confidence === 'inferred' && trail.length + entry.trail.length > farthestName;
}

export function createFlowLedger(tracking: Tracking, sharedAround: SharedAround): FlowLedger {
  const { context, owners } = tracking;
  const { ast } = context;
  const byFile = new Map<string, Map<string, Draft>>();
  const stepOf = ({ role, text, at }: TrailStep): FlowStep => ({ role, text, at: context.spanOf(at) });
  const extentOf = (node: SyntaxNode): Extent => ({ start: ast.startOf(node), end: node.end });

  function carriedOf(carry: DataCarry, entry: Entry): CarriedData {
    const { category, confidence, state, bareId, name, field } = carry;
    return {
      ...(category !== undefined && { category }),
      confidence,
      state,
      ...(bareId && { bareId }),
      name,
      ...(field && { field }),
      path: [...carry.trail, ...entry.trail].map(stepOf),
    };
  }

  function flowOf({ entry, data, carriers, sharedWith }: Draft): Flow {
    const { call, argument, point } = entry;
    return {
      kind: 'flow',
      evidence: owners.holderOf(call).evidence,
      at: context.spanOf(context.regionOf(argument)),
      extent: {
        argument: extentOf(argument),
        call: extentOf(call),
        carriers: [...carriers.values()].sort((a, b) => a.start - b.start),
      },
      sink: point,
      ...(sharedWith.size > 0 && { sharedWith: [...sharedWith].sort() }),
      data: [...data.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  }

  return {
    add(entry) {
      const found = entry.carries.filter((carry): carry is DataCarry => carry.type === 'data' && !isFar(carry, entry));
      if (found.length === 0) return;
      const { call, argument, carrier, point, within } = entry;
      const { fileName } = ast.sourceFileOf(call);
      const drafts = byFile.get(fileName) ?? new Map<string, Draft>();
      byFile.set(fileName, drafts);
      const key = [argument.pos, argument.end, point.kind, point.service, point.host].join(' ');
      const draft: Draft = drafts.get(key) ?? { entry, data: new Map(), carriers: new Map(), sharedWith: new Set() };
      drafts.set(key, draft);
      for (const carry of found) {
        const dataKey = `${carry.category ?? ''} ${carry.name}`;
        const known = draft.data.get(dataKey);
        if (!known || (known.state === 'pseudonymised' && carry.state === 'personal')) {
          draft.data.set(dataKey, carriedOf(carry, entry));
        }
      }
      draft.carriers.set(carrier.pos, extentOf(carrier));
      for (const id of sharedAround(call)) draft.sharedWith.add(id);
      if (within)
        for (const id of [...sharedAround(within.callee), ...(within.sharedWith ?? [])]) draft.sharedWith.add(id);
    },
    flows: () =>
      new Map(
        [...byFile].map(([file, drafts]) => [
          file,
          [...drafts.values()].sort((a, b) => a.entry.argument.pos - b.entry.argument.pos).map(flowOf),
        ]),
      ),
  };
}
