import type { BaseLanguage } from './locale.js';

const words: Readonly<Record<BaseLanguage, string>> = { de: 'Artikel', en: 'Article', fr: 'article', nl: 'artikel' };

/** An article of a law as one says it: a bare number (`52`, `7:629`, `III.86`) gets the word before it; other text stands as it is. */
export function sayArticle(article: string, language: BaseLanguage): string {
  return /^(?:\d|[IVXLC]+(?:$|[^\p{L}]))/u.test(article) ? `${words[language]} ${article}` : article;
}
