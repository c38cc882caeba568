import { matchSequences } from './match-sequences.js';

/** A place where a text differs from its base: lines `start` to `end` of the base became lines `from` to `to`. Ends are not included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Where a text differs from its base, by lines. */
export function hunksBetween(base: readonly string[], text: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [start, from] = [0, 0];
  for (const { first, second, length } of [
    ...matchSequences(base, text),
    { first: base.length, second: text.length, length: 0 },
  ]) {
    if (start < first || from < second) hunks.push(...byLine({ start, end: first, from, to: second }, base, text));
    [start, from] = [first + length, second + length];
  }
  return hunks;
}

/**
 * Neighbouring lines that were each reworded are places of their own: who rewords one entry of a list is in nobody's way who
 * rewords the next.
 */
function byLine(hunk: Hunk, base: readonly string[], text: readonly string[]): readonly Hunk[] {
  const { start, end, from, to } = hunk;
  const offsets = Array.from({ length: end - start }, (_, offset) => offset);
  const isReworded =
    end - start === to - from &&
    offsets.every((offset) => areAlike(base[start + offset] ?? '', text[from + offset] ?? ''));
  if (!isReworded) return [hunk];
  return offsets.map((offset) => ({
    start: start + offset,
    end: start + offset + 1,
    from: from + offset,
    to: from + offset + 1,
  }));
}

/** Whether two lines share at least half of their words. */
function areAlike(first: string, second: string): boolean {
  const [words, others] = [wordsOf(first), wordsOf(second)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.max(words.size, others.size);
}

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.match(/[\p{L}\p{N}]+/gu) ?? []);
}
