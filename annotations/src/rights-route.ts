import type { Declared } from './declared.js';

import { declared } from './declared.js';

/** A route or screen of the application through which a right is exercised (Art. 12(2)). */
export interface RightsRouteOptions<Id extends string = string> {
  /** Stable id, unique in a register. */
  readonly id: Id;
  readonly right: 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'withdraw';
  /** Path or URL a person can open. */
  readonly path?: string;
}

/** Declares a way through which people exercise a right. */
/* @__NO_SIDE_EFFECTS__ */
export function rightsRoute<Id extends string>(options: RightsRouteOptions<Id>): Declared<'rightsRoute', Id> {
  return declared('rightsRoute', options.id);
}
