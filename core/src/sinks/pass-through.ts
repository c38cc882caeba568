import type { CallPattern } from './call-pattern.js';

import { collectionPassThrough } from './pass-through/collections.js';
import { languagePassThrough } from './pass-through/language.js';
import { streamPassThrough } from './pass-through/streams.js';
import { textPassThrough } from './pass-through/texts.js';

/** A call whose result carries what its arguments carry (all of them, unless said otherwise). */
export interface PassThroughCall extends CallPattern {
  /** Index of the argument that names, alone or with those after it, the properties that stay: `pick(user, ['id'])`. */
  readonly picks?: number;
  /** As `picks`, for the properties that go: `omit(user, ['email'])`. */
  readonly omits?: number;
  /**
   * What the other of the first two arguments does to the value: `path` names a part of it (`get(user, 'address.city')`), `each`
   * makes something of each element, or names a part of each (`map(users, 'email')`), `fold` makes one thing of all, `recipe`
   * changes a copy.
   */
  readonly by?: 'each' | 'fold' | 'path' | 'recipe';
  /** What becomes of the arguments, where objects have a say in it. */
  readonly form?: Form;
}

/** What an object becomes on its way out: its JSON (`toJSON`), what a console shows of it, or a text (`toString`). */
export type Form = 'json' | 'shown' | 'text';

export interface PassThroughDefinition {
  /** Unique; kebab-case: `lodash`. */
  readonly id: string;
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  readonly calls: readonly PassThroughCall[];
}

/** Every call that is known to hand on what it gets. */
export const passThrough: readonly PassThroughDefinition[] = [
  ...languagePassThrough,
  ...collectionPassThrough,
  ...streamPassThrough,
  ...textPassThrough,
];
