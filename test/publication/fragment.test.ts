import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import assert from 'node:assert/strict';
import { visit } from 'unist-util-visit';

import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { fragmentStyle } from '../../core/src/publication/fragment-style.js';
import { renderFragment } from '../../core/src/publication/fragment.js';
import { approve, publishedRegister } from '../support/published-site.js';

const statement = publishedRegister.statements[0]!;

function fragmentAt(level: number): string {
  const document = approve(renderStatement(publishedRegister, statement, 'en'));
  return renderFragment({ statement, document, earlier: [] }, level);
}

/** `h2 Title` or, below the sixth level, `7 Title`. */
function headingsIn(html: string): readonly string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    const { ariaLevel, role } = element.properties;
    if (/^h[1-6]$/u.test(element.tagName)) found.push(`${element.tagName} ${toString(element)}`);
    else if (role === 'heading') found.push(`${String(ariaLevel)} ${toString(element)}`);
  });
  return found;
}

describe('renderFragment', () => {
  let html: string;
  before(() => {
    html = fragmentAt(2);
  });

  it('is one article in its language that says which text it is', () => {
    assert.match(
      html,
      /^<article class="verklaar" lang="en" data-verklaar-statement="website" data-verklaar-language="en" data-verklaar-version="[0-9a-f]{8}">\n/u,
    );
    assert.match(html, /<\/article>\n$/u);
    assert.doesNotMatch(html, /<(?:html|head|body|main|style|link|meta|script)\b/u);
  });

  it('has classes and anchors that meet none of the page around it, and its own links lead to them', () => {
    const ids = new Set<string>();
    const named: string[] = [];
    visit(fromHtml(html, { fragment: true }), 'element', ({ properties }) => {
      const { ariaLabelledBy, className, href, id } = properties;
      if (typeof id === 'string') ids.add(id);
      for (const name of Array.isArray(className) ? className : []) assert.match(name, /^verklaar/u);
      if (typeof href === 'string' && href.startsWith('#')) named.push(href.slice(1));
      if (Array.isArray(ariaLabelledBy)) named.push(...ariaLabelledBy);
    });
    assert.ok(ids.size > 10);
    for (const id of ids) assert.match(id, /^verklaar-/u);
    assert.ok(named.length > 20);
    for (const id of named) assert.ok(ids.has(id), id);
  });

  it('begins its headings where the page wants them', () => {
    assert.deepEqual(headingsIn(html).slice(0, 2), ['h2 Privacy statement', 'h3 Who are we?']);
    assert.deepEqual(headingsIn(fragmentAt(1)).slice(0, 2), ['h1 Privacy statement', 'h2 Who are we?']);
    assert.deepEqual(headingsIn(fragmentAt(6)).slice(0, 2), ['h6 Privacy statement', '7 Who are we?']);
    assert.ok(headingsIn(fragmentAt(6)).includes('8 Newsletter'));
  });

  it('has a style that reaches nothing outside it', () => {
    const rules = fragmentStyle.replace(/@media[^{]*\{/gu, '').matchAll(/(^|\})\s*([^{}]+)\{/gu);
    const selectors = [...rules].flatMap(([, , selector = '']) => selector.split(/,(?![^(]*\))/u));
    assert.ok(selectors.length > 15);
    for (const selector of selectors) assert.match(selector.trim(), /^\.verklaar\b/u);
    assert.doesNotMatch(fragmentStyle, /url\(|@import|https?:/u);
  });
});
