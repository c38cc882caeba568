import assert from 'node:assert/strict';

import { skipTrivia } from '../../../core/src/engine/ast/trivia.js';

describe('trivia', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['nothing', 'x', 0],
    ['white space of any kind', ' \t\r\n\u00a0\u2028\uFEFFx', 7],
    ['line comments', '// a\n// b\r\nx', 11],
    ['a comment to the end', '// a', 4],
    ['block comments', '/* a *//** b */x', 15],
    ['an open block comment to the end', '/* a', 4],
    ['a shebang', '#!/usr/bin/env node\nx', 20],
    ['not a division', '/ 2', 0],
    ['not a regular expression', '/a/', 0],
  ];
  for (const [name, text, expected] of cases) {
    it(`passes over ${name}`, () => {
      assert.equal(skipTrivia(text, 0), expected);
    });
  }

  it('leaves a hash that is not at the start of the file', () => {
    assert.equal(skipTrivia(' #!x', 0), 1);
  });
});
