import assert from 'node:assert/strict';

import { toHtmlPage } from '../../core/src/documents/html.js';
import { toMarkdown, wordsToMarkdown } from '../../core/src/documents/markdown.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { readStatement } from '../../core/src/publication/read-statement.js';
import { approve, publishedRegister } from '../support/published-site.js';

const statement = publishedRegister.statements[0]!;

/** A page without what its Markdown does not carry: names of tables. */
const page = (html: string): string =>
  html.replace(/<caption[^>]*>[^<]*<\/caption>\n?/gu, '').replace(/ aria-label="[^"]*"/gu, '');

describe('readStatement', () => {
  for (const language of ['nl-BE', 'en', 'fr-BE', 'de']) {
    it(`gives the page that the document gave, from its Markdown alone: ${language}`, () => {
      const document = approve(renderStatement(publishedRegister, statement, language));
      const { standing } = document;
      assert.ok(standing);
      for (const markdown of [toMarkdown(document), wordsToMarkdown(document)]) {
        const read = readStatement(markdown, statement, language, standing);
        assert.equal(page(toHtmlPage(read)), page(toHtmlPage(document)));
        assert.equal(read.title, document.title);
        assert.ok(read.placeholders.length > 0, 'what lacks is marked');
      }
    });
  }

  it('keeps what a person wrote as it is', () => {
    const markdown =
      '# Ours\n\n## Extra\n\n- **Note** without a colon\n- plain\n\n> A quote.\n\n**[TO BE COMPLETED — what]**\n';
    const read = readStatement(markdown, statement, 'en', {
      state: 'approved',
      version: 'a',
      effectiveFrom: '2026-01-01',
    });
    assert.equal(read.title, 'Ours');
    assert.deepEqual(
      read.root.children.map(({ type }) => type),
      ['heading', 'heading', 'list', 'blockquote', 'paragraph'],
    );
    assert.deepEqual(
      read.placeholders.map(({ value }) => value),
      ['what'],
    );
  });
});
