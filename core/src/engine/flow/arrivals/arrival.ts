import type { ArrivalPoint } from '../../../facts/flow.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { UrlPart } from '../urls/composed-url.js';
import type { AddressParameter } from '../urls/given-host.js';

/** A place in the code where values arrive at a sink of the tables. */
export interface Arrival {
  /** The call, `new` or assignment. */
  readonly at: SyntaxNode;
  readonly point: ArrivalPoint;
  readonly values: readonly ArrivingValue[];
  /** The parameter of the function around that decides to which host values go. */
  readonly hostParameter?: AddressParameter;
}

/** One argument, or the assigned value. */
export interface ArrivingValue {
  readonly node: SyntaxNode;
  /** Of an object, only these properties arrive; absent: all. */
  readonly properties?: readonly string[];
  readonly except?: readonly string[];
  /** Not the value arrives, but what is at this path below it. */
  readonly below?: readonly string[];
  /** What the function that stands here returns arrives, not the function. */
  readonly returned?: true;
  /** Only what is put into the path or query of a URL arrives. */
  readonly url?: true;
  /** It is this part of an address. */
  readonly part?: UrlPart;
  /** The key under which it is kept, where that says what it is: `setItem('email', value)`. */
  readonly key?: string;
  /** Headers of a request: what lets it in is no news to who gets it. */
  readonly header?: true;
}
