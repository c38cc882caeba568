import type { OwnerId } from '../../facts/facts.js';
import type { Confidence, DataState } from '../../facts/flow.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { Region } from '../engine-context.js';
import type { Declaration, SyntaxNode, TypeShape } from '../host/type-host.js';
import type { Demand } from './demand.js';

/** A station on the way of a value. */
export interface TrailStep {
  readonly role: 'source' | 'step' | 'sink';
  readonly text: string;
  readonly at: Region;
}

interface CarryBase {
  readonly state: DataState;
  /** From the source to here. */
  readonly trail: readonly TrailStep[];
}

/** An object that something was put into: where it is made, and its class. */
export interface Instance {
  /** The class or function whose method put it in. */
  readonly holder: SyntaxNode;
  readonly held?: SyntaxNode;
  readonly made?: SyntaxNode;
}

/** Personal data, known to be such. */
export interface DataCarry extends CarryBase {
  readonly type: 'data';
  readonly category?: CategoryId;
  readonly confidence: Confidence;
  readonly bareId?: true;
  readonly name: string;
  /** Known only by the key that a caller's value is put under: who calls knows better. */
  readonly isByKey?: true;
  readonly field?: { readonly owner: OwnerId; readonly name: string };
  /** Where callers put it, that it comes out of again. Absent: it may come out of anything. */
  readonly putInto?: readonly Instance[];
}

/** Whatever a caller hands to this parameter. */
export interface ParameterCarry extends CarryBase {
  readonly type: 'parameter';
  readonly parameter: SyntaxNode;
  readonly demand: Demand;
  /** Names of what a wrapper made, when its function was wrapped: only what these are called with. */
  readonly made?: readonly string[];
}

/** Something that cannot be followed further; the names it goes by may still tell what it is. */
interface OpaqueCarry extends CarryBase {
  readonly type: 'opaque';
  readonly kind: TypeShape['kind'];
  /** Where the member at the end of the asked path is declared, as far as its holder's type says. */
  readonly members?: readonly Declaration[];
}

/** What a value holds, as far as it matters. */
export type Carry = DataCarry | OpaqueCarry | ParameterCarry;

/** No value is told by more than this. */
const maximumCarries = 48;

/** Each thing once. Personal goes before pseudonymised, and what a person annotated before what a name tells. */
export function mergeCarries(lists: readonly (readonly Carry[])[]): readonly Carry[] {
  if (lists.length === 1) return lists[0] ?? [];
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 0) return [];
  if (filled.length === 1 && filled[0]?.length === 1) return filled[0];
  const found = new Map<string, Carry>();
  for (const carry of filled.flat()) {
    const key = keyOf(carry);
    const known = found.get(key);
    if (!known) {
      if (found.size < maximumCarries) found.set(key, carry);
    } else if (carry.type === 'opaque' && known.type === 'opaque') found.set(key, together(known, carry));
    else if (carry.type === 'data' && known.type === 'data') found.set(key, either(known, carry));
    else if (rank(carry) > rank(known)) found.set(key, carry);
  }
  return [...found.values()];
}

/** What may come out of one of two objects comes out of both. */
function either(one: DataCarry, other: DataCarry): DataCarry {
  const better = rank(other) > rank(one) ? other : one;
  if (one.putInto === other.putInto) return better;
  const { putInto: ofBetter = [], ...kept } = better;
  const ofOther = (better === one ? other : one).putInto;
  return better.putInto && ofOther ? { ...kept, putInto: [...new Set([...ofBetter, ...ofOther])] } : kept;
}

/** Members are known when they are of both. */
function together(one: OpaqueCarry, other: OpaqueCarry): OpaqueCarry {
  const { members, ...kept } = rank(other) > rank(one) ? other : one;
  if (members === undefined || one.members === other.members)
    return members === undefined ? kept : { ...kept, members };
  const both = one.members && other.members && [...new Set([...one.members, ...other.members])];
  return both === undefined ? kept : { ...kept, members: both };
}

export function withState(carries: readonly Carry[], state: DataState): readonly Carry[] {
  return state === 'personal' ? carries : carries.map((carry) => ({ ...carry, state }));
}

export function withStep(carries: readonly Carry[], step: TrailStep): readonly Carry[] {
  return carries.map((carry) => ({ ...carry, trail: [...carry.trail, step] }));
}

/** Without what nobody knows. */
export function dataOnly(carries: readonly Carry[]): readonly Carry[] {
  return carries.filter(({ type }) => type !== 'opaque');
}

const parameterNumbers = new WeakMap<SyntaxNode, number>();
let parameters = 0;

/** Parameters have no name that is unique in a program. */
function numberOf(parameter: SyntaxNode): number {
  let number = parameterNumbers.get(parameter);
  if (number === undefined) {
    parameters += 1;
    number = parameters;
    parameterNumbers.set(parameter, number);
  }
  return number;
}

function keyOf(carry: Carry): string {
  switch (carry.type) {
    case 'data':
      return `d ${carry.category ?? ''} ${carry.name}`;
    case 'parameter':
      return `p ${numberOf(carry.parameter)} ${carry.demand.path.join('.')} ${carry.demand.except?.join() ?? ''} ${carry.demand.form ?? ''} ${carry.made?.join() ?? ''}`;
    case 'opaque':
      return `o ${carry.kind}`;
  }
}

const confidences: readonly Confidence[] = ['inferred', 'known', 'annotated'];

function rank(carry: Carry): number {
  const state = carry.state === 'personal' ? 10 : 0;
  return carry.type === 'data' ? state + confidences.indexOf(carry.confidence) : state;
}
