import { type Hunk, hunksBetween } from './hunk.js';

/** Part of a merged text. Line numbers count from 0; a line that several texts have is known in each. */
export type MergedPart =
  | { readonly kind: 'line'; readonly base?: number; readonly edited?: number; readonly generated?: number }
  /** Both texts changed one place: their lines there, ends not included. */
  | { readonly kind: 'conflict'; readonly base: Range; readonly edited: Range; readonly generated: Range };

type Range = readonly [start: number, end: number];

interface Texts {
  readonly base: readonly string[];
  readonly edited: readonly string[];
  readonly generated: readonly string[];
}

type Side = 'edited' | 'generated';

interface SidedHunk extends Hunk {
  readonly side: Side;
}

/** Merges two texts that come from one base, by lines. Every line of `edited` that is not in the base is in a part. */
export function mergeLines(texts: Texts): readonly MergedPart[] {
  const parts: MergedPart[] = [];
  // How far each text has been read.
  const at = { base: 0, edited: 0, generated: 0 };
  const copyTo = (start: number): void => {
    for (; at.base < start; at.base += 1, at.edited += 1, at.generated += 1) parts.push({ kind: 'line', ...at });
  };
  for (const group of groupsOf(texts)) {
    const [start, end] = [Math.min(...group.map((hunk) => hunk.start)), Math.max(...group.map((hunk) => hunk.end))];
    copyTo(start);
    const ranges = {
      base: [start, end] as const,
      edited: [at.edited, at.edited + end - start + growthOf(group, 'edited')] as const,
      generated: [at.generated, at.generated + end - start + growthOf(group, 'generated')] as const,
    };
    parts.push(...settle(ranges, group, texts));
    [at.base, at.edited, at.generated] = [end, ranges.edited[1], ranges.generated[1]];
  }
  copyTo(texts.base.length);
  return parts;
}

function settle(
  { base, edited, generated }: Readonly<Record<keyof Texts, Range>>,
  group: readonly SidedHunk[],
  texts: Texts,
): readonly MergedPart[] {
  const sides = new Set(group.map(({ side }) => side));
  const [mine, theirs] = [texts.edited.slice(...edited), texts.generated.slice(...generated)];
  const isSame = mine.length === theirs.length && mine.every((line, index) => line === theirs[index]);
  if (isSame) {
    return mine.map((_, index) => ({ kind: 'line', edited: edited[0] + index, generated: generated[0] + index }));
  }
  if (sides.size > 1) return [{ kind: 'conflict', base, edited, generated }];
  return sides.has('edited')
    ? mine.map((_, index) => ({ kind: 'line', edited: edited[0] + index }))
    : theirs.map((_, index) => ({ kind: 'line', generated: generated[0] + index }));
}

/** Lines that a side has more than the base, within a group. */
function growthOf(group: readonly SidedHunk[], side: Side): number {
  return group
    .filter((hunk) => hunk.side === side)
    .reduce((sum, { start, end, from, to }) => sum + (to - from) - (end - start), 0);
}

/** Changes in the order of the base; those of both sides that are about one place are together. */
function groupsOf({ base, edited, generated }: Texts): readonly (readonly SidedHunk[])[] {
  const sided = (side: Side, hunks: readonly Hunk[]): readonly SidedHunk[] => hunks.map((hunk) => ({ ...hunk, side }));
  const hunks = [
    ...sided('edited', hunksBetween(base, edited)),
    ...sided('generated', hunksBetween(base, generated)),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  const groups: SidedHunk[][] = [];
  for (const hunk of hunks) {
    const group = groups.at(-1);
    if (group?.some((member) => collide(member, hunk)) === true) group.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/**
 * Whether two changes are about one place: they share a line, put something in at the same point, or one puts something in
 * where the other takes away what stood beside it.
 */
function collide(one: SidedHunk, other: SidedHunk): boolean {
  if (one.side === other.side) return false;
  if (one.start < other.end && other.start < one.end) return true;
  if (one.start > other.end || other.start > one.end) return false;
  const [isOneIn, isOtherIn] = [one.start === one.end, other.start === other.end];
  if (isOneIn && isOtherIn) return true;
  return (isOneIn && takesAway(other)) || (isOtherIn && takesAway(one));
}

function takesAway({ start, end, from, to }: Hunk): boolean {
  return to - from < end - start;
}
