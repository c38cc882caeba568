import type { Position } from '../../facts/location.js';

/** Turns an offset in UTF-16 units into a line and a column. */
export type LineMap = (offset: number) => Position;

/**
 * Lines end as ECMAScript says (LF, CR, CRLF, U+2028, U+2029). A byte-order mark is not a character of the first line:
 * editors do not count it.
 */
export function createLineMap(text: string): LineMap {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(match.index + match[0].length);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    const lineStart = starts[line] ?? 0;
    const column = offset - lineStart - (line === 0 ? mark : 0);
    return { line: line + 1, column: Math.max(column, 0) + 1 };
  };
}

/** Index of the last of these offsets, in their order, that is not behind another; 0 when all are. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
