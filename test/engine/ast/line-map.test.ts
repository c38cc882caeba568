import fc from 'fast-check';
import assert from 'node:assert/strict';

import { createLineMap } from '../../../core/src/engine/ast/line-map.js';

const at = (text: string, offset: number): string => {
  const { line, column } = createLineMap(text)(offset);
  return `${line}:${column}`;
};

describe('lines and columns', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['start of an empty text', '', 0, '1:1'],
    ['first character', 'ab', 0, '1:1'],
    ['end of the text', 'ab', 2, '1:3'],
    ['behind LF', 'a\nb', 2, '2:1'],
    ['the LF itself', 'a\nb', 1, '1:2'],
    ['behind CRLF', 'a\r\nb', 3, '2:1'],
    ['behind CR', 'a\rb', 2, '2:1'],
    ['behind a line separator', 'a\u2028b\u2029c', 4, '3:1'],
    ['columns in UTF-16 units', '📧b', 2, '1:3'],
    ['the first line without its byte-order mark', '\uFEFFab', 1, '1:1'],
    ['the second line of a text with a byte-order mark', '\uFEFFa\nb', 3, '2:1'],
    ['a mark that is not at the start counts', 'a\uFEFFb', 2, '1:3'],
  ];
  for (const [name, text, offset, expected] of cases) {
    it(`finds ${name}`, () => {
      assert.equal(at(text, offset), expected);
    });
  }

  it('agree with splitting the text', () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', '\r', '\u2028', '📧', ' ');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const offset = seed % (text.length + 1);
        // Between CR and LF is the end of the line, not the start of another.
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
        const lines = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u);
        assert.equal(at(text, offset), `${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
      }),
    );
  });
});
