import type { BaseLanguage } from '../locale.js';

/**
 * What two words become where a text and a noun phrase meet. Each rule names the words of the text that it follows, so that no
 * one's own words are changed: "à le" is a mistake only after "jusqu’".
 */
const contractions: Readonly<Partial<Record<BaseLanguage, readonly (readonly [RegExp, string])[]>>> = {
  fr: [
    [/\bjusqu’à le /gu, 'jusqu’au '],
    [/\bjusqu’à les /gu, 'jusqu’aux '],
    [/(?<=année civile )de le /gu, 'du '],
    [/(?<=année civile )de les /gu, 'des '],
    [/\btant que (?=[aeiouyàâéèêëîïôœ])/giu, 'tant qu’'],
  ],
  de: [
    [/^zu der /u, 'zur '],
    [/^zu dem /u, 'zum '],
    [/(?<=^Wir speichern diese Daten(?: \(.*\))?) (?=solange )/u, ', '],
  ],
};

/**
 * Joins words as the language does: "jusqu’à le retrait" is "jusqu’au retrait", "zu der Löschung" is "zur Löschung"; a German clause
 * takes its comma.
 */
export function contractWords(text: string, language: BaseLanguage): string {
  return (contractions[language] ?? []).reduce((words, [pattern, joined]) => words.replace(pattern, joined), text);
}
