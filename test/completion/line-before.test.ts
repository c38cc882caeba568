import fc from 'fast-check';
import assert from 'node:assert/strict';

import { lineBefore } from '../../core/src/completion/line-before.js';

describe('the line before an offset', () => {
  it('begins behind the last end of a line, whichever kind it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028') });
    fc.assert(
      fc.property(text, fc.nat(), (written, number) => {
        const offset = number % (written.length + 1);
        const line = written
          .slice(0, offset)
          .split(/[\n\r]/u)
          .at(-1);
        assert.equal(lineBefore(written, offset), line);
      }),
    );
  });
});
