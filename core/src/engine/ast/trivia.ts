/** A comment in a source text, offsets in UTF-16 units; `end` is exclusive. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

const whitespace = /[\s\u0085\u200B\uFEFF]/u;

/** Offset of the first character at or after `position` that is neither white space nor part of a comment. */
export function skipTrivia(text: string, position: number, onComment?: (comment: Comment) => void): number {
  let at = position;
  if (at === 0 && text.startsWith('#!')) at = endOfLine(text, 0);
  for (;;) {
    const character = text[at];
    if (character === undefined) return Math.min(at, text.length);
    if (whitespace.test(character)) {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    if (character !== '/' || (next !== '/' && next !== '*')) return at;
    const start = at;
    at = next === '/' ? endOfLine(text, at) : endOfBlock(text, at);
    onComment?.({ start, end: at });
  }
}

/** The comments of the form `/** ... *\/` in the trivia that starts at `position`. */
export function docCommentsAt(text: string, position: number): readonly Comment[] {
  const found: Comment[] = [];
  skipTrivia(text, position, (comment) => {
    if (isDocComment(text, comment)) found.push(comment);
  });
  return found;
}

function isDocComment(text: string, { start, end }: Comment): boolean {
  return text.startsWith('/**', start) && end - start > 4 && text.startsWith('*/', end - 2);
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\n\r\u2028\u2029]/u.test(text.charAt(at))) at += 1;
  return at;
}

function endOfBlock(text: string, from: number): number {
  const close = text.indexOf('*/', from + 2);
  return close < 0 ? text.length : close + 2;
}
