import assert from 'node:assert/strict';

import type { Document } from '../../core/src/documents/tree.js';

import { heading, link, paragraph, placeholder, sentence } from '../../core/src/documents/nodes.js';
import { renderPreview } from '../../core/src/documents/preview.js';

const lacking = placeholder('the address', 'S02', '/organisations/acme/address');

function statement(...blocks: Document['root']['children']): Document {
  return {
    kind: 'statement',
    statement: 'website',
    language: 'en',
    title: 'Privacy <statement>',
    root: { type: 'root', children: [heading(2, 'Who'), ...blocks] },
    standing: { state: 'draft', version: 'a1' },
    placeholders: [lacking],
  };
}

describe('preview of a document', () => {
  it('numbers sentences and placeholders as they stand, those of the notice included', () => {
    const { html, sentences } = renderPreview(
      statement(
        paragraph(sentence('own', ['/activities/a/description'], 'We write.'), lacking),
        paragraph(
          sentence('own', ['/activities/b/name'], ['Outer ', sentence('own', ['/recipients/c/name'], 'inner')]),
        ),
      ),
    );
    const numbers = [...html.matchAll(/data-sentence="(\d+)"/gu)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      sentences.map((_from, index) => index),
    );
    assert.deepEqual(sentences.slice(-4), [
      ['/activities/a/description'],
      ['/organisations/acme/address'],
      ['/activities/b/name'],
      ['/recipients/c/name'],
    ]);
    assert.match(html, /^<div lang="en" class="statement"><header><h1>Privacy &#x3C;statement><\/h1><p class="draft"/u);
  });

  it('says of a placeholder what its finding says', () => {
    const { html } = renderPreview(
      statement(paragraph(lacking)),
      (finding, subject) => `${subject} "lacks" <${finding}>`,
    );
    assert.match(html, /data-finding="S02" title="S02: \/organisations\/acme\/address &#x22;lacks&#x22; <S02>"/u);
    assert.match(renderPreview(statement(paragraph(lacking))).html, /title="S02"/u);
  });

  it('shows hostile texts as texts, and leads nowhere that is no address', () => {
    const { html } = renderPreview(
      statement(
        paragraph(sentence('own', ['/x"><script>'], '<script>alert(1)</script><img src=x onerror=alert(1)>')),
        paragraph(link('javascript:alert(1)', 'press'), ' ', link('https://example.com/"onclick="x', 'here')),
        { type: 'html', value: '<iframe src="https://evil.example"></iframe>' },
        { type: 'paragraph', children: [{ type: 'image', url: 'https://evil.example/x.png', alt: 'picture' }] },
      ),
    );
    assert.doesNotMatch(html, /<(?:script|img|iframe)/u);
    assert.doesNotMatch(html, /<[^>]* on\w+=/u);
    assert.doesNotMatch(html, /javascript:/u);
    assert.doesNotMatch(html, /<[^>]*\ssrc=/u);
    assert.match(html, /&#x3C;script>alert\(1\)&#x3C;\/script>/u);
  });
});
