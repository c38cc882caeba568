import assert from 'node:assert/strict';

import type { PublishedFile } from '../../core/src/publication/publication.js';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { linesOfText } from '../../core/src/publication/lines-of-text.js';
import { readPage } from '../../core/src/publication/read-page.js';
import { approve, fileOf, publishedRegister, publishSite } from '../support/published-site.js';

describe('readPage', () => {
  let site: readonly PublishedFile[];
  let lines: readonly string[];
  before(() => {
    site = publishSite(undefined, { fragments: 3 });
    const statement = publishedRegister.statements[0]!;
    const document = approve(renderStatement(publishedRegister, statement, 'en'));
    lines = linesOfText({ statement, document, earlier: [] });
  });

  it('reads the same of our page, of our fragment on a page of others, and of the text itself', () => {
    const own = readPage(fileOf(site, 'statement.en.html'));
    const fragment = fileOf(site, 'statement.en.fragment.html');
    const embedded = readPage(`<!doctype html><html lang="en"><body><nav>Menu</nav><h1>Shop</h1>${fragment}<p>Bye</p>`);
    assert.ok(own);
    assert.deepEqual(own, embedded);
    assert.deepEqual(
      own.texts.map((text) => text.lines),
      [lines],
    );
    assert.equal(own.texts[0]?.marks?.statement, 'website');
    assert.ok(lines.length > 50);
  });

  it('reads no notice, contents or links between versions', () => {
    const text = lines.join('\n');
    assert.doesNotMatch(text, /Privacy statement|applies from|On this page|Earlier versions|Version/u);
    assert.match(text, /^## Who are we\?\n/u);
  });

  it('reads each fragment on a page', () => {
    const both = fileOf(site, 'statement.en.fragment.html') + fileOf(site, 'statement.de.fragment.html');
    assert.deepEqual(
      readPage(both)?.texts.map(({ marks }) => marks?.language),
      ['en', 'de'],
    );
  });

  it('reads an unmarked page as one text', () => {
    const page = readPage(
      '<html lang="nl"><title>T</title><h2>Wie</h2><p>Wij\u00a0zijn <b>A</b>.<br>En&shy;de B.<script>x()</script>',
    );
    assert.deepEqual(page, { language: 'nl', texts: [{ lines: ['## Wie', 'Wij zijn A. Ende B.'] }] });
  });

  it('believes no mark that is not whole', () => {
    for (const html of [
      '<article data-verklaar-version="aaaaaaaa"><p>x</p></article>',
      '<meta name="verklaar:version" content="aaaaaaaa"><p>x</p>',
    ]) {
      assert.deepEqual(readPage(html)?.texts, [{ lines: ['x'] }], html);
    }
  });

  it('gives up on a page that is nested too deep, and reads one that is merely long', () => {
    assert.equal(readPage('<div>'.repeat(50_000)), undefined);
    assert.equal(readPage('<p>x</p>'.repeat(50_000))?.texts[0]?.lines.length, 50_000);
  });
});
