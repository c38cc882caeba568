import type { TextRange } from '../engine/ast/comments.js';
import type { LineMap } from '../engine/ast/line-map.js';

const lineBreak = /[\n\r\u2028\u2029]/u;

/**
 * Finds the line of code that a comment speaks of: its own when code stands before it there; else that of the next code
 * behind it. Other comments are no code, and neither are the braces of `{/* … *\/}` in JSX.
 *
 * @param comments - All of the text, in its order.
 * @returns for a comment its line, counted from 1; undefined when no code follows.
 */
export function createCoveredLines(
  text: string,
  comments: readonly TextRange[],
  lineAt: LineMap,
): (comment: TextRange) => number | undefined {
  const code = withoutComments(text, comments);
  return ({ start, end }) => {
    let before = start - 1;
    while (before >= 0 && !lineBreak.test(code.charAt(before))) {
      if (code.charAt(before).trim() !== '') return lineAt(start).line;
      before -= 1;
    }
    const next = /\S/gu;
    next.lastIndex = end;
    const match = next.exec(code);
    return match === null ? undefined : lineAt(match.index).line;
  };
}

/** The text with spaces for comments, so that offsets stay the same. */
function withoutComments(text: string, comments: readonly TextRange[]): string {
  // By units of UTF-16, as offsets count.
  const units = text.split('');
  for (const { start, end } of comments) {
    for (let at = start; at < end; at += 1) if (!lineBreak.test(units[at] ?? '')) units[at] = ' ';
    const open = skipBlanks(units, start - 1, -1);
    const close = skipBlanks(units, end, 1);
    if (text.startsWith('/*', start) && units[open] === '{' && units[close] === '}') {
      units[open] = ' ';
      units[close] = ' ';
    }
  }
  return units.join('');
}

function skipBlanks(units: readonly string[], from: number, step: -1 | 1): number {
  let at = from;
  while (units[at] === ' ' || units[at] === '\t') at += step;
  return at;
}
