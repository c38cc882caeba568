import type { LabelLanguage } from './describe-term.js';

import { keyWordsDe } from './key-words/de.js';
import { keyWordsFr } from './key-words/fr.js';
import { keyWordsNl } from './key-words/nl.js';

const words: Readonly<Partial<Record<LabelLanguage, Readonly<Record<string, string>>>>> = {
  nl: keyWordsNl,
  fr: keyWordsFr,
  de: keyWordsDe,
};

/** What a key means, in a language: its description is English, and stays so where nobody has translated it. */
export function sayKey(description: string, language: LabelLanguage): string {
  const table = words[language] ?? {};
  return Object.hasOwn(table, description) ? (table[description] ?? description) : description;
}
