import type { LanguageTag } from '../../declarations/index.js';

/** Languages whose words are known here. */
export type LintLanguage = 'de' | 'en' | 'fr' | 'nl';

/** Alternatives of a regular expression by language; `any` holds in each. */
export type PatternSource = Readonly<Partial<Record<'any' | LintLanguage, readonly string[]>>>;

/** Words and phrases that are searched for in a text of a language. */
export type TextPattern = (language: LintLanguage) => RegExp;

const lintLanguages = ['de', 'en', 'fr', 'nl'] as const;

/** Whole words or phrases, alternatives of a regular expression. An alternative may carry its own borders. */
export function wholeWords(alternatives: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

const never = /(?!)/u;

/** A pattern from its words, made for a language when a text in it is read: a language without any finds nothing. */
export function textPattern(source: PatternSource): TextPattern {
  const made = new Map<LintLanguage, RegExp>();
  return (language) => {
    const words = [...(source.any ?? []), ...(source[language] ?? [])];
    const pattern = made.get(language) ?? (words.length === 0 ? never : wholeWords(words));
    made.set(language, pattern);
    return pattern;
  };
}

/** The language of a tag, if its words are known here: `nl-BE` is `nl`, `es` is none. */
export function lintLanguageOf(tag: LanguageTag): LintLanguage | undefined {
  const base = tag.split('-', 1)[0];
  return lintLanguages.find((language) => language === base);
}

/** The first words of a text that match, with typographic apostrophes read as plain ones; `undefined` when none do. */
export function matchIn(pattern: TextPattern, language: LanguageTag, text: string): string | undefined {
  const known = lintLanguageOf(language);
  if (known === undefined) return undefined;
  const found = pattern(known).exec(text.replaceAll('’', "'"));
  return found === null ? undefined : text.slice(found.index, found.index + found[0].length);
}
