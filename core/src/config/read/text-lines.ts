import type { Position, Span } from '../../facts/location.js';

/** Turns offsets in a text into lines and columns. Lines end at LF, CRLF or CR, as in editors. */
export interface TextLines {
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

/**
 * @param file - Named in every span.
 */
export function createTextLines(text: string, file: string): TextLines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { position, span: (start, end) => ({ file, start: position(start), end: position(end) }) };
}
