import type { Located } from '../facts/located.js';
import type { Position, Span } from '../facts/location.js';

import { spanOfPart } from './shape/span-of-part.js';

/**
 * The place of a few characters inside a text. Exact when the text stands in the file as it is, bare or between quotes on one
 * line; otherwise (escapes, templates, concatenation, a constant) the place of the whole text.
 *
 * @param offset - In UTF-16 units from the start of the text.
 * @param length - 0 at the end of the text: then its last character, or what closes it, is shown.
 */
export function spanInText(
  located: Located<unknown>,
  pointer: string,
  text: string,
  offset: number,
  length: number,
): Span | undefined {
  const whole = spanOfPart(located, pointer);
  if (whole === undefined || located.spans[pointer] === undefined) return whole;
  const { file, start, end } = whole;
  const around = end.column - start.column - text.length;
  if (start.line !== end.line || (around !== 0 && around !== 2)) return whole;
  const at = (position: number): Position => ({ line: start.line, column: start.column + around / 2 + position });
  return { file, start: at(offset), end: at(offset + Math.max(1, length)) };
}
