import assert from 'node:assert/strict';

import type { Mark } from '../../../extension/src/protocol/marks.js';

import { moveMarks } from '../../../extension/src/client/gutter/move-marks.js';

const mark = (line: number): Mark => ({
  range: { start: { line, character: 2 }, end: { line, character: 7 } },
  kind: 'personal',
  label: String(line),
});
const after = (change: Parameters<typeof moveMarks>[1]): readonly string[] =>
  moveMarks([mark(2), mark(5), mark(9)], change).map(({ label, range }) => `${label} at ${String(range.start.line)}`);

describe('Marks in the gutter while one types', () => {
  it('move with lines that are put in or taken out above them', () => {
    assert.deepEqual(after({ startLine: 3, endLine: 3, newLines: 2 }), ['2 at 2', '5 at 7', '9 at 11']);
    assert.deepEqual(after({ startLine: 3, endLine: 4, newLines: 0 }), ['2 at 2', '5 at 4', '9 at 8']);
  });

  it('stay for changes within a line', () => {
    assert.deepEqual(after({ startLine: 5, endLine: 5, newLines: 0 }), ['2 at 2', '5 at 5', '9 at 9']);
  });

  it('go with the lines they stood on', () => {
    assert.deepEqual(after({ startLine: 4, endLine: 6, newLines: 0 }), ['2 at 2', '9 at 7']);
    assert.deepEqual(after({ startLine: 0, endLine: 20, newLines: 3 }), []);
  });

  it('keep the line that a removal ends on', () => {
    assert.deepEqual(after({ startLine: 3, endLine: 5, newLines: 0 }), ['2 at 2', '5 at 3', '9 at 7']);
  });
});
