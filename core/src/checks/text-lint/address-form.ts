import type { LanguageTag } from '../../declarations/index.js';

import { type LintLanguage, lintLanguageOf, wholeWords } from './text-pattern.js';

/** How a reader is addressed. */
export type AddressForm = 'formal' | 'informal';

/** Not after an hour (`24 u`), nor in `rendez-vous`, `Oui-tu`. */
const free = (words: string): string => `(?<![-\\d'’/])(?<!\\d )(?:${words})(?![-'’/])`;

/** Words that speak to the reader. German tells `Sie` from `sie` only inside a sentence. */
const wordsOf: Readonly<Record<Exclude<LintLanguage, 'en'>, Readonly<Record<AddressForm, RegExp>>>> = {
  nl: {
    formal: wholeWords([free('u|uw|uwe')]),
    informal: wholeWords([free('je|jij|jou|jouw|jullie')]),
  },
  fr: {
    formal: wholeWords([free('vous|votre|vos')]),
    informal: wholeWords([free('tu|toi|tes'), free('te(?= \\p{Ll})'), "t'(?=\\p{L})"]),
  },
  de: {
    formal: wholeWords(['(?<=[\\p{L}\\p{N},] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)'], 'u'),
    informal: wholeWords(['du|dich|dir|dein(?:e[mnrs]?)?'], 'u'),
  },
};

/** The words with which a text speaks to its reader in a form; `undefined` when it does not, or the language has no forms. */
export function addressIn(text: string, language: LanguageTag, form: AddressForm): string | undefined {
  const known = lintLanguageOf(language);
  if (known === undefined || known === 'en') return undefined;
  return wordsOf[known][form].exec(text)?.[0];
}

/** The form of address of a statement: as declared, else that of its language: Flemish `je`, elsewhere the formal one. */
export function formOf(language: LanguageTag, declared: AddressForm | undefined): AddressForm {
  return declared ?? (language === 'nl-BE' ? 'informal' : 'formal');
}
