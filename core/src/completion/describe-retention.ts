import type { KnownTerms } from './known-terms.js';

import { loadLanguage } from '../languages/index.js';
import { parseRetention, type RetentionProblem } from '../retention/index.js';

/** How a statement would tell a retention, in one language. */
export interface RetentionInWords {
  readonly language: string;
  readonly sentences: readonly string[];
}

/** Puts a retention into the words of the statement; its mistake where it has one. */
export function describeRetention(
  text: string,
  known: KnownTerms,
  languages: readonly string[],
): { readonly words: readonly RetentionInWords[]; readonly problem?: RetentionProblem } {
  const { problem, retention } = parseRetention(text);
  if (retention === undefined) return { words: [], problem };
  const context = { terms: known.terms, laws: known.laws };
  const words = languages.map((tag): RetentionInWords => {
    const rules = loadLanguage(tag).retention(retention, context);
    return {
      language: tag,
      sentences: rules.flatMap(({ sentence, further }) => (sentence === undefined ? [] : [sentence, ...further])),
    };
  });
  return { words: words.filter(({ sentences }) => sentences.length > 0) };
}
