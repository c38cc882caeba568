import type { CategoryId } from '../vocabulary/ids.js';
import type { OwnerId } from './facts.js';
import type { Evidence, Span } from './location.js';

/** What kind of place data arrive at; each kind has its rule. */
export type SinkKind =
  | 'logs'
  | 'errorTracking'
  | 'errors'
  | 'analytics'
  | 'advertising'
  | 'prompts'
  | 'urls'
  | 'browserStorage'
  | 'files'
  /** Handed to a third party: a service of the catalogue, or a host. */
  | 'recipient';

/**
 * How it is known that a value is personal data: `annotated` by a person; `known` from what a framework or SDK documents
 * (`req.ip`); `inferred` from names alone.
 */
export type Confidence = 'annotated' | 'known' | 'inferred';

/** Hashed, masked, truncated or encrypted data are `pseudonymised`: still personal (recital 26 GDPR). */
export type DataState = 'personal' | 'pseudonymised';

/** One kind of data that a flow carries. */
export interface CarriedData {
  /** Absent: a person's data, of which kinds nobody said (an untyped `customer`). */
  readonly category?: CategoryId;
  readonly confidence: Confidence;
  readonly state: DataState;
  /** An id of a person and nothing else about them: in the register, quiet in lint by default. */
  readonly bareId?: true;
  /** As the code names it: `user.email`. */
  readonly name: string;
  /** The annotated field, where there is one. */
  readonly field?: { readonly owner: OwnerId; readonly name: string };
  /** From where the data become known to where they are handed over: source, steps, sink. */
  readonly path: readonly FlowStep[];
}

/** One station of a flow, as people read it: `user.email`, `passed to notify(recipient)`, `logger.info(...)`. */
export interface FlowStep {
  readonly role: 'source' | 'step' | 'sink';
  /** Source text, one line, at most 80 characters. */
  readonly text: string;
  readonly at: Span;
}

/** Where data arrive. */
export interface ArrivalPoint {
  readonly kind: SinkKind;
  /** As people call it: `console.log`, `Sentry.setUser`, `throw new Error`. */
  readonly name: string;
  /** Id in the services catalogue. */
  readonly service?: string;
  /** npm package the call belongs to. */
  readonly package?: string;
  /** Host name, in lower case. */
  readonly host?: string;
}

/** Personal data that one place in the code hands to a sink. */
export interface Flow {
  readonly kind: 'flow';
  readonly evidence: Evidence;
  /** Where they are handed over: the argument, or the call of a function that hands it on. */
  readonly at: Span;
  /** Offsets (UTF-16) of the argument, of the whole call, and of each carrying expression inside, in the file of `at`. */
  readonly extent: { readonly argument: Extent; readonly call: Extent; readonly carriers: readonly Extent[] };
  readonly sink: ArrivalPoint;
  /** Recipient or activity in whose name the enclosing class or function says it acts (`@SharedWith`). */
  readonly sharedWith?: readonly string[];
  /** At least one; sorted by name. */
  readonly data: readonly CarriedData[];
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A third party that code talks to, whether or not personal data were seen on their way to it. */
export interface ThirdPartyContact {
  readonly kind: 'thirdPartyContact';
  readonly evidence: Evidence;
  readonly at: Span;
  readonly service?: string;
  readonly package?: string;
  readonly host?: string;
}

/** A setting of an SDK that makes it gather personal data by itself: `sendDefaultPii: true`. */
export interface GatheringSetting {
  readonly kind: 'setting';
  readonly evidence: Evidence;
  readonly at: Span;
  readonly extent: Extent;
  /** Id in the services catalogue: `sentry`; where no company is behind it, the library: `morgan`. */
  readonly service: string;
  /** Where what it gathers arrives; absent: error tracking. */
  readonly sink?: SinkKind;
  /** Dotted name as written: `sendDefaultPii`. */
  readonly setting: string;
  /** What it makes the SDK gather. */
  readonly gathers: readonly CategoryId[];
  /** A text that mends it, replacing `extent`; absent: no safe text is known. */
  readonly replacement?: string;
}
