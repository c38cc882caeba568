import type { CategoryId } from '../vocabulary/ids.js';

/** What is known about a value besides its name. */
export interface NameClue {
  /** `email`, `geboorteDatum`, `phone_number`: any casing, Dutch, English, French or German. */
  readonly name: string;
  /** What it is a property of, or the class or table it stands in: `user` in `user.name`, `Customer`. */
  readonly receiver?: string;
  /** The kind of its type; absent: not known. A boolean is never data, whatever its name. */
  readonly type?: 'string' | 'number' | 'boolean' | 'date' | 'object' | 'list' | 'function' | 'enum';
}

/** What a name alone lets one conclude. */
export interface NameVerdict {
  readonly category: CategoryId;
  /** An id of a person and nothing else: `userId`. */
  readonly bareId?: true;
}
