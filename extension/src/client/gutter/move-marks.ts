import type { Mark } from '../../protocol/marks.js';

/** A change of a text: lines of the range that was replaced, and the text that stands there now. */
export interface LineChange {
  readonly startLine: number;
  readonly endLine: number;
  /** Line breaks in the new text. */
  readonly newLines: number;
}

/**
 * Marks after a change, until the server has looked again: those below move along, those whose line was replaced by other lines
 * are gone.
 */
export function moveMarks(marks: readonly Mark[], { startLine, endLine, newLines }: LineChange): readonly Mark[] {
  const shift = newLines - (endLine - startLine);
  return marks.flatMap((mark) => {
    const { line } = mark.range.start;
    if (line <= startLine) return [mark];
    return line >= endLine ? [shiftMark(mark, shift)] : [];
  });
}

function shiftMark(mark: Mark, shift: number): Mark {
  const { start, end } = mark.range;
  return {
    ...mark,
    range: { start: { ...start, line: start.line + shift }, end: { ...end, line: end.line + shift } },
  };
}
