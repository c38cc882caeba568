import type { OriginPattern } from '../sinks/call-pattern.js';
import type { CategoryId } from '../vocabulary/ids.js';

/** Values that a framework, SDK or platform documents to be personal data. */
export interface SourceDefinition {
  /** Unique; kebab-case: `express`, `geolocation`. */
  readonly id: string;
  /** npm packages (`@clerk/*` for a whole scope) or modules of Node. */
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  /**
   * Origin paths of values, and what they are. A longer path below a value given here (`user.email` below `user`) is judged
   * by the longest pattern; a pattern without a category says "a record about a person": its parts are judged by name.
   */
  readonly values: readonly SourceValue[];
  /** Decorators of parameters that get such a value. */
  readonly decorators?: readonly SourceDecorator[];
}

export interface SourceValue {
  readonly value: OriginPattern | readonly OriginPattern[];
  readonly category?: CategoryId;
  /**
   * Only a call's argument or the name of a property tells: `req.get('user-agent')`, `headers['x-forwarded-for']`; in lower
   * case. The pattern names the call (`get.()`) or the record (`headers`).
   */
  readonly key?: readonly string[];
  /** Index of the argument that is the key; absent: the first. */
  readonly keyArgument?: number;
  /**
   * Without a category: what somebody sent in, of which nobody knows whether it is about a person. Its parts are judged by
   * their names, a key that a call asks for (`form.get('email')`) counting as a name.
   */
  readonly submitted?: true;
  readonly bareId?: true;
}

/** `@Ip() ip: string`: what a framework hands to a parameter because of its decorator. */
export interface SourceDecorator {
  /** Exported name. */
  readonly decorator: string;
  readonly category?: CategoryId;
  /** Only where the first argument of the decorator is one of these; in lower case. */
  readonly key?: readonly string[];
  /** As for {@link SourceValue}; a literal first argument is the name that judges. */
  readonly submitted?: true;
  /** The parameter is a value of this package's origin path: `@Req()` gives a `Request.()` of `express`. */
  readonly origin?: { readonly package: string; readonly path: readonly string[] };
}
