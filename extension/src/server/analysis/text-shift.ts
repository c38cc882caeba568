import type { Position, Span } from '@verklaar/core';

/** Where the places of an older text are in a newer one: what the edit replaced begins and ends where its replacement does. */
export interface TextShift {
  readonly isNone: boolean;
  offset(older: number, isEnd: boolean): number;
  span(older: Span): Span;
}

export function createTextShift(older: string, newer: string): TextShift {
  if (older === newer) return { isNone: true, offset: (offset) => offset, span: (span) => span };
  const most = Math.min(older.length, newer.length);
  let before = 0;
  while (before < most && older.charCodeAt(before) === newer.charCodeAt(before)) before += 1;
  let after = 0;
  while (
    after < most - before &&
    older.charCodeAt(older.length - 1 - after) === newer.charCodeAt(newer.length - 1 - after)
  ) {
    after += 1;
  }
  const oldEnd = older.length - after;
  const newEnd = newer.length - after;
  /** What is typed right before or behind a place is no part of it. */
  const shift = (offset: number, isEnd: boolean): number => {
    if (isEnd) return offset <= before ? offset : offset >= oldEnd ? offset + newEnd - oldEnd : newEnd;
    return offset >= oldEnd ? offset + newEnd - oldEnd : Math.min(offset, before);
  };
  const oldLines = lineStarts(older);
  const newLines = lineStarts(newer);
  const move = (position: Position, isEnd: boolean): Position => {
    const offset = (oldLines[position.line - 1] ?? older.length) + position.column - 1;
    return positionAt(newLines, shift(offset, isEnd));
  };
  return {
    isNone: false,
    offset: shift,
    span: ({ file, start, end }) => ({ file, start: move(start, false), end: move(end, true) }),
  };
}

/**
 * A copy of what was found, in which the places in one file are where an edit moved them to.
 *
 * @param file - As findings name it.
 */
export function shiftPlaces<Value>(value: Value, file: string, shift: TextShift): Value {
  return shift.isNone ? value : (shiftPart(value, file, shift) as Value);
}

function shiftPart(value: unknown, file: string, shift: TextShift): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => shiftPart(part, file, shift));
  if (isSpan(value)) return value.file === file ? shift.span(value) : value;
  const entries = Object.entries(value).map(([key, part]): readonly [string, unknown] => [
    key,
    key === 'extent' ? shiftExtent(part, shift) : shiftPart(part, file, shift),
  ]);
  return Object.fromEntries(entries);
}

/** Offsets: of the place itself, or of its parts by name. */
function shiftExtent(extent: unknown, shift: TextShift): unknown {
  if (typeof extent !== 'object' || extent === null) return extent;
  if (Array.isArray(extent)) return extent.map((part) => shiftExtent(part, shift));
  return Object.fromEntries(
    Object.entries(extent).map(([key, part]) => [
      key,
      typeof part === 'number' ? shift.offset(part, key === 'end') : shiftExtent(part, shift),
    ]),
  );
}

function isSpan(value: object): value is Span {
  return 'file' in value && 'start' in value && 'end' in value && typeof value.start === 'object';
}

/** By what ends a line in TypeScript. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(index + lineEnd.length);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
