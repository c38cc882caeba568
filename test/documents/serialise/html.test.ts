import type { Root, RootContent } from 'mdast';

import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import type { Document } from '../../../core/src/documents/tree.js';

import { cleanText } from '../../../core/src/documents/clean-text.js';
import { toHtmlPage } from '../../../core/src/documents/html.js';
import {
  descriptionList,
  heading,
  link,
  list,
  paragraph,
  placeholder,
  placeholdersOf,
  sentence,
  table,
} from '../../../core/src/documents/nodes.js';
import { pageStyleHash } from '../../../core/src/documents/page/page-style.js';

function pageOf(children: RootContent[], language = 'en', title = 'Title'): string {
  const root: Root = { type: 'root', children };
  const document: Document = { kind: 'register', language, title, root, placeholders: placeholdersOf(root) };
  return toHtmlPage(document);
}

function mainOf(children: RootContent[]): string {
  const main = /<main[^>]*>\n([\s\S]*)<\/main>/.exec(pageOf(children))?.[1];
  assert.ok(main !== undefined);
  return main;
}

describe('toHtmlPage', () => {
  it('is a whole page that asks for nothing and runs nothing', () => {
    const page = pageOf([paragraph('x')], 'nl-BE', 'Titel & meer');
    assert.match(page, /^<!doctype html>\n<!-- Gemaakt door Verklaar\. .* verklaar report -->\n<html lang="nl-BE">/);
    assert.match(page, /<meta charset="utf-8">/);
    assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /<title>Titel &(?:amp;)? meer<\/title>/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#x27;', "'");
    assert.equal(policy, `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`);
    assert.doesNotMatch(page, /<script|<link|<img|<iframe| style=| on[a-z]+=/);
    assert.match(page, /<\/html>\n$/);
  });

  it('begins with a way past the contents, and has landmarks', () => {
    const page = pageOf([heading(2, 'One'), heading(2, 'Two')]);
    const order = [
      '<a class="skip" href="#text">',
      '<header>',
      '<nav class="contents" aria-label="On this page">',
      '<main id="text"',
      '<footer>',
    ];
    const places = order.map((part) => page.indexOf(part));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      [...places].sort((first, second) => first - second),
    );
  });

  it('says that it is a draft and how much is missing, once for each fact', () => {
    const missing = placeholder('how long', 'RT01', '/activities/a/retention');
    const page = pageOf([paragraph(missing), paragraph(missing)]);
    assert.match(
      page,
      /<p class="draft" role="note"><strong>Draft, to be reviewed by a person\.<\/strong> One fact is missing; it is marked in the text\.<\/p>/,
    );
    assert.equal(page.match(/<mark class="placeholder">\[TO BE COMPLETED — how long\]<\/mark>/g)?.length, 2);
  });

  it('wraps each heading and what it covers in a section, which is a landmark below the title alone', () => {
    assert.equal(
      mainOf([
        heading(1, 'Title'),
        paragraph('intro'),
        heading(2, 'Activities'),
        heading(3, 'News', { look: 'card', anchor: 'n' }),
        paragraph('a'),
        heading(3, 'News'),
        heading(2, 'End'),
      ]),
      [
        '<p>intro</p>',
        '<section aria-labelledby="activities">',
        '<h2 id="activities">Activities</h2>',
        '<section class="card">',
        '<h3 id="n">News</h3>',
        '<p>a</p>',
        '</section>',
        '<section>',
        '<h3 id="news">News</h3>',
        '</section>',
        '</section>',
        '<section aria-labelledby="end">',
        '<h2 id="end">End</h2>',
        '</section>',
        '',
      ].join('\n'),
    );
  });

  it('gives headings of the same words different anchors', () => {
    const page = pageOf([heading(2, 'Same'), heading(2, 'Same')]);
    assert.match(page, /<a href="#same">Same<\/a><\/li><li><a href="#same-1">Same<\/a>/);
  });

  it('never takes an anchor that the page itself uses', () => {
    const page = pageOf([heading(2, 'Text'), heading(2, 'Versions')]);
    assert.equal(page.match(/ id="text"/g)?.length, 1);
    assert.doesNotMatch(page, / id="versions"/);
  });

  it('lists two levels of contents', () => {
    const page = pageOf([heading(2, 'A'), heading(3, 'B'), heading(4, 'C'), heading(2, 'D')]);
    assert.match(
      page,
      /<ol><li><a href="#a">A<\/a><ol><li><a href="#b">B<\/a><\/li><\/ol><\/li><li><a href="#d">D<\/a><\/li><\/ol>/,
    );
  });

  it('folds the contents without a script', () => {
    const page = pageOf([heading(2, 'One'), heading(2, 'Two')]);
    assert.match(page, /<details><summary>On this page<\/summary><ol>/);
  });

  it('has no contents where there is nothing to choose', () => {
    assert.doesNotMatch(pageOf([heading(2, 'Only')]), /<nav/);
  });

  it('writes sentences without a trace of their source', () => {
    const line = paragraph(sentence('retention', ['/activities/a/retention'], 'One.'), sentence('own', [], 'Two.'));
    assert.equal(mainOf([line]), '<p>One. Two.</p>\n');
  });

  it('writes descriptions as a description list', () => {
    assert.equal(
      mainOf([
        descriptionList([
          ['Purpose', [paragraph('Payment')]],
          ['Retention', [list(['a', 'b'])]],
        ]),
      ]).replace(/\n/g, ''),
      '<dl><div><dt>Purpose</dt><dd>Payment</dd></div><div><dt>Retention</dt><dd><ul><li>a</li><li>b</li></ul></dd></div></dl>',
    );
  });

  it('writes a table with caption, scopes and the name of the column at each cell', () => {
    assert.equal(
      mainOf([table('Who', ['Name', 'Role'], [['Mollie', 'controller']])]).replace(/\n/g, ''),
      '<div class="table" tabindex="0" role="group" aria-label="Who"><table role="table"><caption>Who</caption>' +
        '<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Name</th><th scope="col" role="columnheader">Role</th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">Mollie</th><td role="cell" data-label="Role"><div>controller</div></td></tr></tbody></table></div>',
    );
  });

  it('hides a caption that repeats the heading', () => {
    assert.match(mainOf([heading(2, 'Who'), table('Who', ['A'], [['b']])]), /<caption class="unseen">Who/);
    assert.match(mainOf([heading(2, 'Whom'), table('Who', ['A'], [['b']])]), /<caption>Who/);
    assert.match(mainOf([heading(1, 'Who'), table('Who', ['A'], [['b']])]), /<caption class="unseen">Who/);
  });

  it('marks links that leave, and those whose address is printed', () => {
    assert.equal(
      mainOf([paragraph(link('https://a.example/x', 'read more'))]),
      '<p><a href="https://a.example/x" rel="external noopener noreferrer" class="named">read more</a></p>\n',
    );
    assert.equal(
      mainOf([paragraph(link('https://a.example/'))]),
      '<p><a href="https://a.example/" rel="external noopener noreferrer">https://a.example/</a></p>\n',
    );
    assert.equal(
      mainOf([paragraph(link('mailto:a@b.example', 'a@b.example'))]),
      '<p><a href="mailto:a@b.example">a@b.example</a></p>\n',
    );
    assert.equal(mainOf([paragraph(link('#who', 'above'))]), '<p><a href="#who">above</a></p>\n');
  });

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/path',
    'https:',
    'https://',
  ]) {
    it(`makes no link to ${JSON.stringify(url)}`, () => {
      assert.equal(mainOf([paragraph(link(url, 'words'))]), '<p>words</p>\n');
    });
  }

  it('writes any own text so that it is read as exactly itself, wherever it stands', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</p><h1>x',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        '&lt;&amp',
        '--><b>',
        '</title><script>',
        '</style>',
      ),
    );
    const shapeOf = (page: string): readonly string[] => {
      const tags: string[] = [];
      visit(fromHtml(page), 'element', ({ tagName, properties }) => {
        tags.push(`${tagName} ${Object.keys(properties).join(' ')}`);
      });
      return tags;
    };
    const build = (own: string): string =>
      pageOf([paragraph(own), table(own, [own], [[own]]), paragraph(link('https://a.example/', own))], 'en', own);
    const usual = shapeOf(build('words'));
    fc.assert(
      fc.property(text, (own) => {
        const page = build(own);
        assert.deepEqual(shapeOf(page), usual);
        const read: string[] = [];
        visit(fromHtml(page), 'element', (element) => {
          if (['title', 'caption', 'th'].includes(element.tagName)) read.push(toString(element));
        });
        assert.deepEqual([...new Set(read)], [cleanText(own)]);
      }),
      { numRuns: 100 },
    );
  });
});
