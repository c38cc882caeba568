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
}

export interface SourceValue {
  readonly value: OriginPattern | readonly OriginPattern[];
  readonly category?: CategoryId;
  /** Only a calls' argument tells: `req.get('user-agent')`, `headers['x-forwarded-for']`; compared in lower case. */
  readonly key?: readonly string[];
  readonly bareId?: true;
}
