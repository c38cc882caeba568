import type { BaseLanguage } from './locale.js';

/**
 * A name written as a heading ("Contactformulieren"), as it stands inside a sentence ("contactformulieren"). A name with more
 * capitals is a name of its own: Dutch and English quote it as it stands; French and German quote in the sentence itself, where it
 * takes quotes. German keeps every capital, since nouns have one.
 */
export function nameInSentence(name: string, language: BaseLanguage): string {
  if (language === 'de') return name;
  const [first = '', ...rest] = name;
  if (!/\p{Lu}/u.test(rest.join(''))) return first.toLocaleLowerCase(language) + rest.join('');
  return language === 'fr' ? name : `‘${name}’`;
}
