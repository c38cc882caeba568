import type { TermGroup } from './term.js';

import { phrases } from './term.js';
import { termGroups } from './terms/index.js';
import { keyOf, wordList } from './word-list.js';
import { compoundParts } from './words/compound-parts.js';
import { organisations } from './words/organisations.js';
import { otherThings } from './words/other-things.js';
import {
  continentalPersons,
  doubtfulPersons,
  personalReceivers,
  persons,
  personsInCompounds,
  recordWords,
} from './words/persons.js';
import {
  coverWords,
  frenchQualifiers,
  machineAccounts,
  neutral,
  neutralSuffixes,
  operatorWords,
  prepositions,
  questions,
  verbs,
} from './words/qualifiers.js';
import { payloads, things } from './words/things.js';

type Language = 'de' | 'en' | 'fr' | 'nl';
const languages: readonly Language[] = ['en', 'nl', 'fr', 'de'];

/** A term of one group, and the languages that write it so. */
export interface Term {
  readonly group: TermGroup;
  readonly languages: ReadonlySet<Language>;
  readonly notAfter: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

/** Terms by their words joined: a compound (`geboortedatum`) and its parts (`geboorteDatum`) are one. */
export const termsByKey: ReadonlyMap<string, readonly Term[]> = indexTerms();

/** Words of which compounds are made, and those that are never taken apart. */
export const compoundLexicon: ReadonlySet<string> = collectParts();

/** Words of the other lists: they are never taken apart (`placeholder` is no `place`). */
export const wholeWords: ReadonlySet<string> = new Set(
  [
    coverWords,
    frenchQualifiers,
    machineAccounts,
    neutral,
    neutralSuffixes,
    operatorWords,
    organisations,
    otherThings,
    payloads,
    personalReceivers,
    prepositions,
    questions,
    recordWords,
    things,
    verbs,
  ]
    .flatMap((text) => phrases(text).flatMap((phrase) => phrase.split(' ')))
    .filter((word) => !compoundLexicon.has(word)),
);

function indexTerms(): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>(phrases(otherThings).map((phrase) => [keyOf(phrase), []]));
  for (const group of termGroups) {
    const notAfter = wordList(group.notAfter ?? '');
    const of = wordList(group.of ?? '');
    const spoken = new Map<string, Set<Language>>();
    for (const language of languages) {
      for (const phrase of phrases(group[language])) {
        const key = keyOf(phrase);
        spoken.set(key, (spoken.get(key) ?? new Set()).add(language));
      }
    }
    for (const [key, known] of spoken) {
      index.set(key, [...(index.get(key) ?? []), { group, languages: known, notAfter, of }]);
    }
  }
  return index;
}

function collectParts(): ReadonlySet<string> {
  const texts = [
    compoundParts,
    personsInCompounds,
    continentalPersons,
    doubtfulPersons,
    ...Object.values(persons),
    ...termGroups.flatMap((group) => languages.flatMap((language) => group[language] ?? [])),
  ];
  return new Set(texts.flatMap((text) => phrases(text).flatMap((phrase) => phrase.split(' '))));
}
