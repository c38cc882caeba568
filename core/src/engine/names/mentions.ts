const wordUnit = /[\p{ID_Continue}$]/u;

/**
 * Whether a text has one of these words, whole, in any script.
 *
 * Searched word by word: a pattern of words is another one with every question, and after a megabyte of compiled patterns
 * V8 compiles the next ones without its optimisations.
 */
export function mentionsAny(text: string, words: Iterable<string>): boolean {
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isWordUnit(text, at - 1) && !isWordUnit(text, at + word.length)) return true;
      if (word === '') break;
    }
  }
  return false;
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code > 127) return wordUnit.test(text.charAt(at));
  const isDigit = code >= 48 && code <= 57;
  const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
  return isDigit || isLetter || code === 36 || code === 95;
}
