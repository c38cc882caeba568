import type { BaseLanguage } from './locale.js';

/**
 * Sets a text as its language is printed. French keeps a space before `:`, `;`, `?`, `!` and inside `« »`; it does not break a
 * line there, so the space is one that does not break. Catalogues are written with plain spaces.
 */
export function typeset(text: string, language: BaseLanguage): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»])|(?<=«) /gu, '\u00A0') : text;
}
