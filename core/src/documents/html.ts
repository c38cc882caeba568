import type { Element, ElementContent, Root } from 'hast';

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import type { Document } from './tree.js';

import { loadLanguage, type Language } from '../languages/index.js';
import { cleanText } from './clean-text.js';
import { renderContent } from './page/page-content.js';
import { pageStyle, pageStyleHash } from './page/page-style.js';
import { wrapSections, type Section } from './page/sections.js';
import { prepareTree } from './prepare-tree.js';

/**
 * Writes a document as one self-contained page: no script, no request to anywhere, readable on a phone, in the dark and on paper.
 *
 * @throws RangeError when no catalogue serves the document's language.
 */
export function toHtmlPage(document: Document): string {
  const language = loadLanguage(document.language);
  const { title, content, sections } = wrapSections(renderContent(prepareTree(document), language));
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      newline(),
      { type: 'comment', value: ` ${language.plain('page.generated')} ` },
      newline(),
      h('html', { lang: document.language }, [
        newline(),
        renderHead(document),
        newline(),
        h('body', { className: document.kind }, [
          newline(),
          h('a', { className: 'skip', href: '#text' }, language.plain('page.skip')),
          newline(),
          h('header', [...(title ? [title] : []), newline(), renderNotice(document, language)]),
          newline(),
          ...renderContents(sections, language),
          h('main', { id: 'text', tabIndex: -1 }, [newline(), ...content]),
          newline(),
          h('footer', h('p', language.plain('page.made'))),
          newline(),
        ]),
        newline(),
      ]),
      newline(),
    ],
  };
  return toHtml(page, { characterReferences: { useNamedReferences: true } });
}

function renderHead(document: Document): Element {
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  return h('head', [
    newline(),
    ...[
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', cleanText(document.title)),
      h('style', pageStyle),
    ].flatMap((element) => [element, newline()]),
  ]);
}

function renderNotice(document: Document, language: Language): Element {
  const count = document.placeholders.length;
  return h('p', { className: 'draft', role: 'note' }, [
    h('strong', language.plain('page.draft')),
    ...(count > 0 ? [` ${language.plain('page.missing', { count })}`] : []),
  ]);
}

/** Two levels: more than one screen of contents helps nobody. */
function renderContents(sections: readonly Section[], language: Language): ElementContent[] {
  if (sections.length < 2) return [];
  const entries = (list: readonly Section[], depth: number): Element =>
    h(
      'ol',
      list.map((section) =>
        h('li', [
          h('a', { href: `#${section.id}` }, section.name),
          ...(depth < 2 && section.sections.length > 0 ? [entries(section.sections, depth + 1)] : []),
        ]),
      ),
    );
  const heading = h('h2', { id: 'contents' }, language.plain('page.contents'));
  return [h('nav', { ariaLabelledBy: 'contents' }, [heading, entries(sections, 1)]), newline()];
}

function newline(): { type: 'text'; value: string } {
  return { type: 'text', value: '\n' };
}
