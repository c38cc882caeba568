import type { Register } from '../model/register.js';
import type { Raised } from './define-checks.js';

import { type OwnText, ownTexts } from './own-texts.js';

/** One finding for every own text that matches a pattern, with the words that do. */
export function textsMatching(
  register: Register,
  pattern: RegExp,
  applies: (text: OwnText) => boolean = () => true,
): readonly Raised[] {
  return ownTexts(register)
    .filter(applies)
    .flatMap(({ subject, texts, evidence }) =>
      Object.entries(texts).flatMap(([language, text]) => {
        const words = pattern.exec(text)?.[0];
        return words === undefined ? [] : [{ subject, params: { text: words, language }, evidence }];
      }),
    );
}
