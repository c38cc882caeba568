import type { Element, ElementContent, Root } from 'hast';

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

import type { PublishedText } from './publication.js';

import { renderContent } from '../documents/page/page-content.js';
import { onLines, renderContents } from '../documents/page/page-frame.js';
import { renderNotice } from '../documents/page/page-notice.js';
import { wrapSections } from '../documents/page/sections.js';
import { prepareTree } from '../documents/prepare-tree.js';
import { loadLanguage } from '../languages/index.js';
import { marksOnElement } from './marks.js';

/** Class of the fragment, and what its other classes and its anchors begin with. */
const scope = 'verklaar';

/** Depths that HTML has elements for. */
const deepest = 6;

/**
 * The text of a statement as one `<article>` for a page that exists already: no head, no style, classes and anchors of its own.
 * It bears the marks by which `check --url` knows it.
 *
 * @param level - Of its title among the headings of that page: 1 to 6. What would come below `h6` is a heading by its role.
 */
export function renderFragment({ document, statement }: PublishedText, level: number): string {
  const language = loadLanguage(document.language, statement.form);
  const { content, sections, title } = wrapSections(renderContent(prepareTree(document), language));
  const contents = renderContents(sections, language);
  const inside: ElementContent[] = onLines([
    ...(title ? [title] : []),
    renderNotice(document, language),
    ...(contents ? [contents] : []),
    ...content.filter((block) => block.type === 'element'),
  ]);
  const body: Root = { type: 'root', children: inside };
  visit(body, 'element', (element) => {
    rename(element, level);
  });
  const marks = marksOnElement({
    statement: statement.id,
    language: document.language,
    version: document.standing?.version ?? '',
  });
  const article = h('article', { className: scope, lang: document.language, ...marks }, [
    { type: 'text', value: '\n' },
    ...inside,
  ]);
  return `${toHtml(article, { characterReferences: { useNamedReferences: true } })}\n`;
}

function rename(element: Element, level: number): void {
  const { properties } = element;
  const depth = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (depth !== undefined) {
    const wanted = Number(depth) + level - 1;
    element.tagName = wanted > deepest ? 'div' : `h${String(wanted)}`;
    if (wanted > deepest) Object.assign(properties, { role: 'heading', ariaLevel: String(wanted) });
  }
  if (typeof properties.id === 'string') properties.id = `${scope}-${properties.id}`;
  const named = properties.ariaLabelledBy;
  if (Array.isArray(named)) properties.ariaLabelledBy = named.map((id) => `${scope}-${id}`);
  if (typeof properties.href === 'string') properties.href = properties.href.replace(/^#/u, `#${scope}-`);
  const classes = properties.className;
  if (Array.isArray(classes)) properties.className = classes.map((name) => `${scope}-${name}`);
}
