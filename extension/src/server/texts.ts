import type { Server } from './feature.js';

type Texts = Pick<Server, 'findingLanguage' | 'language' | 't'>;

/** Languages that labels and texts exist in. */
const languages = ['en', 'nl', 'fr', 'de'];

/**
 * Texts of the server in the language of the editor. Not `@vscode/l10n`: that keeps one language for a whole process, and
 * several servers may run in one.
 *
 * @param locale - BCP 47.
 * @param bundle - Translations by the English text.
 */
export function createTexts(locale: string, bundle: Readonly<Record<string, string>> = {}): Texts {
  const base = locale.toLowerCase().split('-', 1)[0] ?? 'en';
  return {
    language: languages.includes(base) ? base : 'en',
    findingLanguage: base === 'nl' ? 'nl' : 'en',
    t: (text, values = {}) => {
      const template = Object.hasOwn(bundle, text) ? (bundle[text] ?? text) : text;
      return template.replaceAll(/\{(\w+)\}/gu, (slot, name: string) =>
        Object.hasOwn(values, name) ? String(values[name]) : slot,
      );
    },
  };
}
