import type { Conflict } from './conflict-marks.js';
import type { Line } from './line.js';
import type { PlacedLine } from './space-lines.js';

/** A line of a merged text, or the two texts of one place. */
export type Piece<L extends Line = Line> = PlacedLine<L> | { readonly conflict: Conflict };

/**
 * Takes into a conflict the lines around it without which its texts would not be what they are: the other rows of a table, the
 * entry of a list that an indented line belongs to.
 */
export function widenConflicts<L extends Line>(pieces: readonly Piece<L>[]): readonly Piece<L>[] {
  const widened: Piece<L>[] = [];
  for (const piece of pieces) {
    const last = widened.at(-1);
    if ('line' in piece && last !== undefined && 'conflict' in last && belongsBehind(piece.line, last.conflict)) {
      widened[widened.length - 1] = {
        conflict: joined(last.conflict, { edited: [piece.line], generated: [piece.line] }),
      };
      continue;
    }
    widened.push(piece);
    if ('conflict' in piece) takeBefore(widened);
  }
  return widened;
}

/** Lets the conflict at the end take in the lines before it that it needs. */
function takeBefore<L extends Line>(pieces: Piece<L>[]): void {
  for (;;) {
    const [before, last] = pieces.slice(-2);
    if (before === undefined || last === undefined || !('conflict' in last)) return;
    // A conflict that is open already stands for itself.
    if ('line' in before && 'open' in before.line) return;
    if (!('line' in before ? needs(last.conflict, before.line) : isRest(last.conflict))) return;
    const taken = 'line' in before ? { edited: [before.line], generated: [before.line] } : before.conflict;
    pieces.splice(-2, 2, { conflict: joined(taken, last.conflict) });
  }
}

function needs(conflict: Conflict, before: Line): boolean {
  return (
    isRest(conflict) || (isRow(before) && textsOf(conflict).some(([first]) => first !== undefined && isRow(first)))
  );
}

function isRest(conflict: Conflict): boolean {
  return textsOf(conflict).some(([first]) => first !== undefined && isIndented(first));
}

function belongsBehind(line: Line, conflict: Conflict): boolean {
  return isIndented(line) || (isRow(line) && textsOf(conflict).some((text) => isRow(text.at(-1) ?? line)));
}

function textsOf({ edited, generated }: Conflict): readonly (readonly Line[])[] {
  return [edited, generated];
}

function joined(one: Conflict, other: Conflict): Conflict {
  return { edited: [...one.edited, ...other.edited], generated: [...one.generated, ...other.generated] };
}

function isIndented({ text }: Line): boolean {
  return /^\s/u.test(text);
}

function isRow({ text }: Line): boolean {
  return text.startsWith('|');
}
