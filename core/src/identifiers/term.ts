import type { CategoryId } from '../vocabulary/ids.js';
import type { NameClue } from './clue.js';

/**
 * What a name needs besides a term at its head. `person`: the word before it, or what it is a property of, is a person
 * (`customerName`, `user.name`). `personOrAlone`: the same, or it stands on its own (`displayName`, not
 * `channel.displayName`). `text`: known to be text, or part of a person or of what was sent in (`body.login`). `receiver`: it is a property of what the group lists.
 */
type TermNeed = 'person' | 'personOrAlone' | 'receiver' | 'text';

/** Words of one category that count under the same conditions. Terms are written in lower case, words apart. */
export interface TermGroup {
  readonly category: CategoryId;
  /** Absent: the term alone tells. */
  readonly needs?: TermNeed;
  /** Receivers (their last word) that satisfy `needs` too: `claims` in `claims.sub`. */
  readonly of?: string;
  /** Words anywhere before the term that make it something else: `server` in `serverIp`. */
  readonly notAfter?: string;
  /** Types a value can have, besides text, lists and objects, which any data can have. */
  readonly types?: readonly NonNullable<NameClue['type']>[];
  readonly bareId?: true;
  readonly en?: string;
  readonly nl?: string;
  readonly fr?: string;
  readonly de?: string;
}

/** Splits a list written as text: at commas and line ends. */
export function phrases(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
