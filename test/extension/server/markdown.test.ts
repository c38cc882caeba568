import assert from 'node:assert/strict';

import { codeMarkdown, plainMarkdown } from '../../../extension/src/server/words/markdown.js';

describe('texts in Markdown', () => {
  const plain: readonly (readonly [text: string, written: string])[] = [
    ['E-mail address (work), no. 1', 'E-mail address (work), no. 1'],
    ['[click](command:x)', String.raw`\[click\](command:x)`],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['`a` *b* _c_ ~d~', String.raw`\`a\` \*b\* \_c\_ \~d\~`],
    ['see https://a.example', String.raw`see https\://a.example`],
    ['www.a.example, x@a.example', String.raw`www\.a.example, x\@a.example`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['# head\n\nnext', String.raw`\# head next`],
    ['$(icon) &amp;', String.raw`\$(icon) \&amp;`],
    [String.raw`a\*b`, String.raw`a\\\*b`],
  ];
  for (const [text, written] of plain) {
    it(`${JSON.stringify(text)} is no markup`, () => {
      assert.equal(plainMarkdown(text), written);
    });
  }

  it('code holds backticks by a longer fence', () => {
    assert.deepEqual(['a', 'a`b', '`a', 'a``'].map(codeMarkdown), ['`a`', '``a`b``', '`` `a ``', '``` a`` ```']);
  });
});
