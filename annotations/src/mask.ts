import type { Pseudonymised } from './pseudonymised.js';

/** What {@link mask} may leave. */
export interface MaskOptions {
  /** How many characters stay at the end, as in the last four of a card; instead of the first character. */
  readonly keep?: number;
}

const stars = '***';
/** However long the text, no more of it is shown. */
const most = 4;
/** One character in so many may stay: of a short text nothing does. */
const share = 4;

/**
 * Hides all of a text but a few characters, so that a person who knows it may know it again: `j***@***.nl` for an e-mail
 * address, `J***` for any other text. At most one character in four is shown, and never more than four: of what is shorter
 * than four characters, none. Of an address the top-level domain stays besides. The number of stars says nothing of the length.
 *
 * What is masked stays personal data where it can be told whose it is. For what need not be known again: `redact`.
 */
export function mask(text: string, { keep }: MaskOptions = {}): Pseudonymised<string> {
  if (typeof text !== 'string') return stars;
  if (keep !== undefined) return stars + lastOf(text, keep);
  const address = /^([^\s@]+)@[^\s@]*?(\.[a-z]{2,4})?$/iu.exec(text);
  if (address === null) return firstOf(text) + stars;
  const [, name = '', domain = ''] = address;
  return `${firstOf(name)}${stars}@${stars}${domain}`;
}

function firstOf(text: string): string {
  const characters = Array.from(text);
  return characters.length < share ? '' : (characters[0] ?? '');
}

function lastOf(text: string, keep: number): string {
  const characters = Array.from(text);
  const count = Math.min(Math.trunc(keep), most, Math.floor(characters.length / share));
  return count > 0 ? characters.slice(-count).join('') : '';
}
