import type { Line } from './line.js';

/** A line of a merged text, with its number (from 0) in each text that has it; in none when it belongs to a conflict. */
export interface PlacedLine<L extends Line = Line> {
  readonly line: L;
  readonly base?: number;
  readonly edited?: number;
  readonly generated?: number;
}

type Texts = Readonly<Record<'base' | 'edited' | 'generated', readonly Line[]>>;

/**
 * Sets the blank lines of a merged text: as a person set them, else as they were made. Between lines that stood together in no
 * text, entries of one list or rows of one table stay together and all else is apart.
 */
export function spaceLines<L extends Line>(placed: readonly PlacedLine<L>[], texts: Texts): readonly L[] {
  return placed.map((one, index) => {
    const next = placed[index + 1];
    return next === undefined ? one.line : { ...one.line, gap: gapBetween(one, next, texts) };
  });
}

function gapBetween(one: PlacedLine, next: PlacedLine, texts: Texts): number {
  const isInConflict = (line: PlacedLine): boolean => line.edited === undefined && line.generated === undefined;
  if (isInConflict(one) && isInConflict(next)) return one.line.gap;
  if (isInConflict(one) || isInConflict(next)) return 1;
  const gapIn = (side: keyof Texts): number | undefined => {
    const at = one[side];
    return at !== undefined && next[side] === at + 1 ? texts[side][at]?.gap : undefined;
  };
  const [base, edited, generated] = [gapIn('base'), gapIn('edited'), gapIn('generated')];
  if (edited !== undefined && generated !== undefined) return edited === base ? generated : edited;
  return edited ?? generated ?? (kindOf(one.line) === kindOf(next.line) ? 0 : 1);
}

/** Lines of a kind need no blank line between them; what stands alone is of no kind. */
function kindOf({ text }: Line): unknown {
  if (/^\s*(?:[-*+]|\d+[.)])\s/u.test(text)) return 'list';
  if (/^\s*\|/u.test(text)) return 'table';
  return Symbol('apart');
}
