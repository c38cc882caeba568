import type { ArrivalPoint, Confidence, DataState } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { TrailStep } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Condition } from '../functions/conditions.js';
import type { AddressParameter } from '../urls/given-host.js';

/** A parameter of a function of one's own whose value arrives at a sink: who calls it hands data over. */
export interface FunctionSink {
  /** Function-like node. */
  readonly callee: SyntaxNode;
  readonly parameter: SyntaxNode;
  readonly demand: Demand;
  readonly point: ArrivalPoint;
  /** What the function does to the value before. */
  readonly state: DataState;
  /** What is known inside the function already, and reported there. */
  readonly told?: Confidence;
  /** The parameter that decides to which host it goes, where the function does not. */
  readonly hostParameter?: AddressParameter;
  /** What parameters must be for the value to get there. */
  readonly only?: readonly Condition[];
  /** Of a function that a wrapper returns, for what one call of the wrapper was handed: the names of what that call made. */
  readonly made?: readonly string[];
  /** The parameter is a URL: what arrives is what a caller puts into it. */
  readonly isUrl?: true;
  /** It becomes part of a request's headers. */
  readonly header?: true;
  /** Who the functions between this one and the sink say they share data with (`@SharedWith`). */
  readonly sharedWith?: readonly string[];
  /** How many functions stand between a caller and the sink. */
  readonly depth: number;
  /** From the parameter to the sink. */
  readonly trail: readonly TrailStep[];
  /** The file where its parameter was seen to be handed on. */
  readonly seenIn: string;
}

/** A function sink as a reading of the whole program came upon it. */
export interface KnownSink extends FunctionSink {
  /** How many times callers were followed before. */
  readonly round: number;
  /** Names that its function is called by. */
  readonly names: readonly string[];
}
