import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import { readMarkdown } from '../../core/src/documents/read-markdown.js';

const typesOf = (text: string): readonly string[] => readMarkdown(text).children.map(({ type }) => type);

describe('Reading Markdown back', () => {
  it('gives blocks of GitHub-flavoured Markdown', () => {
    assert.deepEqual(
      typesOf('# A\n\nText.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> said\n\n```\ncode\n```\n'),
      ['heading', 'paragraph', 'list', 'table', 'blockquote', 'code'],
    );
  });

  it('leaves out comments, and keeps all other HTML for the writers to make harmless', () => {
    assert.deepEqual(typesOf('<!-- a note -->\n\nText.\n\n<!-- more\nlines -->\n'), ['paragraph']);
    assert.deepEqual(typesOf('<!-- a --> <script>alert(1)</script>\n'), ['html']);
    assert.deepEqual(typesOf('<b>loud</b>\n'), ['paragraph']);
    assert.equal(toString(readMarkdown('Words. <!-- a note -->\n')), 'Words.');
    assert.deepEqual(typesOf('<div>\n\nText.\n\n</div>\n'), ['html', 'paragraph', 'html']);
  });

  it('makes plain links of references, and leaves no definition behind', () => {
    const root = readMarkdown('See [our site][site] and ![logo][pic].\n\n[site]: https://acme.example\n[pic]: a.png\n');
    assert.deepEqual(
      root.children.map(({ type }) => type),
      ['paragraph'],
    );
    const [paragraph] = root.children;
    assert.ok(paragraph?.type === 'paragraph');
    const [, link, , image] = paragraph.children;
    assert.ok(link?.type === 'link' && image?.type === 'image');
    assert.deepEqual([link.url, image.url, image.alt], ['https://acme.example', 'a.png', 'logo']);
  });

  it('reads footnotes as the text they are', () => {
    const root = readMarkdown('Text[^1].\n\n[^1]: A note.\n');
    assert.equal(toString(root), 'Text[^1].[^1]: A note.');
    assert.deepEqual(
      root.children.map(({ type }) => type),
      ['paragraph', 'paragraph'],
    );
  });

  it('passes over a byte-order mark and reads any line ends', () => {
    assert.deepEqual(typesOf('\uFEFF# A\r\n\r\nText.\r\n'), ['heading', 'paragraph']);
  });
});
