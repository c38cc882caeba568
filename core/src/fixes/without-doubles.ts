import type { TextEdit } from './fix.js';

/** An import that several changes need is added once. */
export function withoutDoubles(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
