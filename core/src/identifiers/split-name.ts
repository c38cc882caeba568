import { foldWord } from './fold-word.js';
import { compoundLexicon, wholeWords } from './lexicon.js';
import { splitCompound } from './split-compound.js';

/** Names longer than this are no names that people gave. */
const longest = 120;

/**
 * The words of a name, in lower case and without diacritics: camelCase, PascalCase, snake_case, kebab-case, SCREAMING_CASE,
 * acronyms (`IPAddress`, `userIDs`) and digits; compounds of Dutch and German as far as their parts are known
 * (`geboortedatum` -> `geboorte`, `datum`).
 */
export function splitName(name: string): readonly string[] {
  return writtenWords(name).flatMap((word) => (wholeWords.has(word) ? [word] : splitCompound(word, compoundLexicon)));
}

/** The words as their writer set them apart; compounds stay whole. */
function writtenWords(name: string): readonly string[] {
  if (name.length > longest) return [];
  if (/^[a-z]+$/u.test(name)) return [name];
  const apart = name
    .normalize('NFC')
    // `IDs` and `URLs` are plurals, not words that end in a lone capital.
    .replace(/(\p{Lu}{2,})s(?=\p{Lu}|[^\p{L}]|$)/gu, (_, acronym: string) => ` ${acronym.toLowerCase()}s `)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}|\p{M})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');
  return apart
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
}
