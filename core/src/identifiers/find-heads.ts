import type { Term } from './lexicon.js';

import { termsByKey } from './lexicon.js';
import { singularForms } from './singular-forms.js';
import { wordList } from './word-list.js';
import { persons } from './words/persons.js';
import { frenchQualifiers, neutralSuffixes, prepositions, strongPrepositions } from './words/qualifiers.js';

/** A term that stands where the head of a name stands. */
export interface Head {
  readonly terms: readonly Term[];
  readonly before: readonly string[];
  /** What follows a preposition or, in French, the head: `nomClient`, `emailOfCustomer`. */
  readonly after: readonly string[];
}

/** As many words as `numero de carte d identite` has, with one to spare. */
const longestTerm = 6;

const suffixKeys = wordList(neutralSuffixes);
const prepositionKeys = wordList(prepositions);
const strongKeys = wordList(strongPrepositions);
const frenchKeys = wordList(frenchQualifiers, persons.fr);

/**
 * The terms that can be the head of a name, most likely first: at the end in English, Dutch and German, before a preposition,
 * and at the start in French. Words that change nothing may follow (`emailValue`, `phone2`).
 */
export function findHeads(words: readonly string[]): readonly Head[] {
  const atEnd = headsAtEnd(words, []).filter(
    ({ before }) => !before.some((word, index) => index > 0 && strongKeys.has(word)),
  );
  const cut = words.findIndex((word, index) => index > 0 && prepositionKeys.has(word));
  const isCut = atEnd.length === 0 && cut > 0 && cut < words.length - 1 && !isMapping(words, cut);
  return [...(isCut ? headsAtEnd(words.slice(0, cut), words.slice(cut + 1)) : atEnd), ...headsAtStart(words)];
}

/** `emailToSend` is an address, `emailToContactMap` a map. */
function isMapping(words: readonly string[], cut: number): boolean {
  return words[cut] === 'to' && cut < words.length - 2;
}

/** Where words that change nothing are terms themselves, what says more of the name comes first: `telefoonMobiel`. */
function headsAtEnd(words: readonly string[], after: readonly string[]): readonly Head[] {
  const heads: Head[] = [];
  for (let end = words.length; end > 0; end -= 1) {
    for (let length = Math.min(longestTerm, end); length > 0; length -= 1) {
      const terms = termsOf(words.slice(end - length, end));
      if (!terms) continue;
      heads.push({ terms, before: words.slice(0, end - length), after });
      break;
    }
    if (!changesNothing(words[end - 1] ?? '')) break;
  }
  return heads.sort((left, right) => left.before.length - right.before.length);
}

/** French puts what it speaks of first: `adresseEmailClient`. Only words known to follow may follow. */
function headsAtStart(words: readonly string[]): readonly Head[] {
  for (let length = Math.min(longestTerm, words.length - 1); length > 0; length -= 1) {
    const rest = words.slice(length);
    const terms = termsOf(words.slice(0, length))?.filter(({ languages }) => languages.has('fr'));
    if (!terms || terms.length === 0) continue;
    if (!rest.every((word) => singularForms(word).some((form) => frenchKeys.has(form)) || changesNothing(word)))
      return [];
    return [{ terms, before: [], after: rest }];
  }
  return [];
}

function termsOf(words: readonly string[]): readonly Term[] | undefined {
  for (const form of singularForms(words.join(''))) {
    const terms = termsByKey.get(form);
    if (terms) return terms;
  }
  return undefined;
}

function changesNothing(word: string): boolean {
  return suffixKeys.has(word) || /^\d+$/u.test(word);
}
