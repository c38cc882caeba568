import { type Conflict, type MarkedLine, type MarkWords, readConflicts, showConflict } from './conflict-marks.js';
import { splitFrame, withoutFrame } from './frame.js';
import { hunksBetween } from './hunk.js';
import { type Line, keyOf, readLines } from './line.js';
import { mergeLines } from './merge-lines.js';
import { type PlacedLine, spaceLines } from './space-lines.js';
import { type Piece, widenConflicts } from './widen-conflicts.js';

/** Three texts of one document as Markdown. */
export interface EditedTexts {
  /** As it was made last, without edits. */
  readonly base: string;
  /** As it stands, with the edits of a person. */
  readonly edited: string;
  /** As it is made now, without edits. */
  readonly generated: string;
}

export interface MergedEdits {
  /** The words of the document, without what it says of itself at its top. */
  readonly body: readonly Line[];
  /** Number of places that a person changed, conflicts included. */
  readonly passages: number;
  /** Number of places at which two texts stand of which a person must choose. */
  readonly conflicts: number;
}

/**
 * Merges what a person wrote into a document that is made again. What only one side changed is taken over; where both changed
 * one place, both texts stand in a conflict that a person resolves. A conflict that is open stays as it is, unless the code
 * says something else again. No line of a person is lost, and the same texts give the same result.
 */
export function mergeEdits(texts: EditedTexts, words: MarkWords): MergedEdits {
  const { frame, body: base } = splitFrame(readLines(texts.base));
  const { body: generated } = splitFrame(readLines(texts.generated));
  const edited = readConflicts(withoutFrame(readLines(texts.edited), frame));
  const lines = { base, edited, generated };
  const keys = { base: base.map(keyOf), edited: edited.map(keyOfMarked), generated: generated.map(keyOf) };

  const pieces = mergeLines(keys).flatMap((part): readonly Piece<MarkedLine>[] => {
    if (part.kind === 'conflict') {
      const conflict = conflictOf(
        edited.slice(...part.edited),
        new Set(keys.base.slice(...part.base)),
        generated.slice(...part.generated),
      );
      return [{ conflict }];
    }
    const line = part.generated === undefined ? edited[part.edited ?? -1] : generated[part.generated];
    return line === undefined ? [] : [{ ...part, line }];
  });
  const whole = widenConflicts(pieces);
  const placed = whole.flatMap((piece): readonly PlacedLine<MarkedLine>[] =>
    'conflict' in piece ? showConflict(piece.conflict, words).map((line) => ({ line })) : [piece],
  );
  const isOpen = (piece: Piece<MarkedLine>): boolean => 'conflict' in piece || piece.line.open !== undefined;
  return {
    body: spaceLines(placed, lines).flatMap(shownAgain),
    passages: hunksBetween(keys.base, keys.edited).length,
    conflicts: whole.filter(isOpen).length,
  };
}

/**
 * The texts of a place that both changed. Of a conflict that was open there the text of the code is an old one: only what a
 * person wrote into it stays.
 */
function conflictOf(edited: readonly MarkedLine[], base: ReadonlySet<string>, generated: readonly Line[]): Conflict {
  const own = edited.flatMap((line): readonly Line[] =>
    line.open === undefined
      ? [line]
      : [...line.open.edited, ...line.open.generated.filter((one) => !base.has(keyOf(one)))],
  );
  return { edited: own, generated };
}

/** An open conflict is like no other line. */
function keyOfMarked(line: MarkedLine, index: number): string {
  return line.open === undefined ? keyOf(line) : `\u0000${String(index)}`;
}

function shownAgain({ open, ...line }: MarkedLine): readonly Line[] {
  if (open === undefined) return [line];
  return open.lines.map((one, index) => (index === open.lines.length - 1 ? { ...one, gap: line.gap } : one));
}
