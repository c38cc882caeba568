import type { Register } from '../model/register.js';
import type { Raised } from './define-checks.js';
import type { TextPattern } from './text-lint/text-pattern.js';

import { type OwnText, ownTexts } from './own-texts.js';
import { matchIn } from './text-lint/text-pattern.js';

/** One finding for every own text that matches a pattern, with the words that do. */
export function textsMatching(
  register: Register,
  pattern: TextPattern,
  applies: (text: OwnText) => boolean = () => true,
): readonly Raised[] {
  return ownTexts(register)
    .filter(applies)
    .flatMap(({ subject, texts, evidence }) =>
      Object.entries(texts).flatMap(([language, text]) => {
        const words = matchIn(pattern, language, text);
        return words === undefined ? [] : [{ subject, params: { text: words, language }, evidence }];
      }),
    );
}
