import assert from 'node:assert/strict';

import type { Span } from '../../../core/src/facts/location.js';

const lineCounts = new Map<string, number>();
/** Texts whose lines are remembered: those of a few files. */
const maximumTexts = 8;

/** @throws AssertionError when a place does not lie in the text it is in. */
export function checkSpan(text: string, { file, start, end }: Span): void {
  const lines = lineCountOf(text);
  const isOrdered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  assert.ok(
    isOrdered && start.line >= 1 && start.column >= 1 && end.line <= lines,
    `${file}: no place ${JSON.stringify({ start, end, lines })}`,
  );
}

function lineCountOf(text: string): number {
  const known = lineCounts.get(text);
  if (known !== undefined) return known;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
  if (lineCounts.size >= maximumTexts) lineCounts.clear();
  lineCounts.set(text, lines);
  return lines;
}
