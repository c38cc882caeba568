import { phrases } from './term.js';

/** A list of words or phrases, compared without the spaces between words: `contact person` is `contactperson`. */
export type WordList = ReadonlySet<string>;

export function wordList(...texts: readonly string[]): WordList {
  return new Set(texts.flatMap((text) => phrases(text).map(keyOf)));
}

export function keyOf(phrase: string): string {
  return phrase.replaceAll(' ', '');
}
