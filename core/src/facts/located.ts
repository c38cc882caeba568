import type { Span } from './location.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value that was read from code, a comment or a config file, with the place of each of its parts.
 * `spans` maps JSON pointers (RFC 6901, `''` = the whole) to places; a part without an entry is at its nearest ancestor's.
 * A place without a value: the reader could not read that part, and has reported it.
 * Code and config end in this one shape, so that one validator and one set of messages serves both.
 */
export interface Located<T = Json> {
  readonly value: T;
  readonly spans: Readonly<Record<string, Span>>;
  /** Places of the names of properties, by the pointers of their values: only of names that no field has. */
  readonly keys?: Readonly<Record<string, Span>>;
}
