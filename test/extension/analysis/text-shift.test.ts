import fc from 'fast-check';
import assert from 'node:assert/strict';

import { createLineMap } from '../../../core/src/engine/ast/line-map.js';
import { createTextShift, shiftPlaces } from '../../../extension/src/server/analysis/text-shift.js';

const older = 'class A {\n  one;\n  two;\n}\n';

function placeOf(text: string, word: string): { file: string; start: object; end: object } {
  const start = text.indexOf(word);
  assert.ok(start >= 0);
  const at = createLineMap(text);
  return { file: 'a.ts', start: at(start), end: at(start + word.length) };
}

function moved(word: string, newer: string): unknown {
  return shiftPlaces({ at: placeOf(older, word) }, 'a.ts', createTextShift(older, newer)).at;
}

describe('places after an edit', () => {
  it('stay before it, and move behind it', () => {
    const newer = older.replace('  one;', '  one;\n\n  more;');
    assert.deepEqual(moved('one', newer), placeOf(newer, 'one'));
    assert.deepEqual(moved('two', newer), placeOf(newer, 'two'));
  });

  it('hold what was replaced inside them, and become what took their place', () => {
    const newer = older.replace('one', 'another');
    assert.deepEqual(moved('one;\n  two', newer), placeOf(newer, 'another;\n  two'));
    assert.deepEqual(moved('one', newer), placeOf(newer, 'another'));
  });

  it('move on one line by columns', () => {
    const newer = older.replace('class A', 'export class A');
    assert.deepEqual(moved('A {', newer), placeOf(newer, 'A {'));
  });

  it('of other files stay, and so does everything that is no place', () => {
    const shift = createTextShift(older, `\n${older}`);
    const value = {
      at: { ...placeOf(older, 'two'), file: 'b.ts' },
      text: 'two',
      count: 3,
      list: [null, true],
      extent: { start: 0, end: 5 },
    };
    assert.deepEqual(shiftPlaces(value, 'a.ts', shift), { ...value, extent: { start: 1, end: 6 } });
  });

  it('move offsets too, however deep they stand', () => {
    const shift = createTextShift(older, `//\n${older}`);
    const value = { extent: { argument: { start: 10, end: 12 }, carriers: [{ start: 11, end: 12 }] } };
    assert.deepEqual(shiftPlaces(value, 'a.ts', shift), {
      extent: { argument: { start: 13, end: 15 }, carriers: [{ start: 14, end: 15 }] },
    });
  });

  it('hold the same text when it is in one piece before and after any edit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(text, text, text, text, (head, cut, put, tail) => {
        const word = 'WORD';
        for (const [before, after] of [
          [`${head}${word}${cut}${tail}`, `${head}${word}${put}${tail}`],
          [`${head}${cut}${word}${tail}`, `${head}${put}${word}${tail}`],
        ] as const) {
          const shift = createTextShift(before, after);
          assert.deepEqual(shiftPlaces(placeOf(before, word), 'a.ts', shift), placeOf(after, word));
        }
      }),
    );
  });
});
