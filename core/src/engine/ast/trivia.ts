const whitespace = /[\s\u0085\u200B\uFEFF]/u;
const [space, slash, lastOfAscii] = [0x20, 0x2f, 0x7f];

/** Offset of the first character at or after `position` that is neither white space nor part of a comment. */
export function skipTrivia(text: string, position: number): number {
  let at = position;
  if (at === 0 && text.startsWith('#!')) at = endOfLine(text, 0);
  for (;;) {
    const code = text.charCodeAt(at);
    // Almost always a letter or a mark of ASCII, and no white space.
    if (code > space && code < lastOfAscii && code !== slash) return at;
    const character = text[at];
    if (character === undefined) return Math.min(at, text.length);
    if (code === space || whitespace.test(character)) {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    if (character !== '/' || (next !== '/' && next !== '*')) return at;
    at = next === '/' ? endOfLine(text, at) : endOfBlock(text, at);
  }
}

/** Offset of the line break at or after `from`, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  const lineBreak = /[\n\r\u2028\u2029]/gu;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** Offset behind the block comment that starts at `from`, or the end of the text. */
export function endOfBlock(text: string, from: number): number {
  const close = text.indexOf('*/', from + 2);
  return close < 0 ? text.length : close + 2;
}
