import type { Element, ElementContent, Root } from 'hast';

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import type { Language } from '../../languages/index.js';
import type { Section } from './sections.js';

import { cleanText } from '../clean-text.js';
import { pageStyle, pageStyleHash } from './page-style.js';

/** What a whole page is made of; everything in it is finished content. */
export interface PageFrame {
  /** Sort of page, for the style. */
  readonly kind: 'index' | 'register' | 'statement';
  /** Of the window. */
  readonly title: string;
  /** A comment at the top of the file. */
  readonly comment?: string;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** Elements of the head beside those that every page has. */
  readonly head?: readonly Element[];
  /** A word across every screen and sheet, for eyes: what it says must stand in the header too. */
  readonly watermark?: string;
  readonly header: readonly ElementContent[];
  /** Parts of the page, for the table of contents. */
  readonly sections: readonly Section[];
  readonly content: readonly ElementContent[];
  readonly footer: readonly ElementContent[];
}

/** Writes one self-contained page: no script, no request to anywhere, readable on a phone, in the dark and on paper. */
export function writePage(frame: PageFrame, language: Language): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      newline(),
      ...(frame.comment === undefined ? [] : [{ type: 'comment', value: ` ${frame.comment} ` } as const, newline()]),
      h('html', { lang: language.tag }, [
        newline(),
        renderHead(frame),
        newline(),
        renderBody(frame, language),
        newline(),
      ]),
      newline(),
    ],
  };
  return toHtml(page, { characterReferences: { useNamedReferences: true } });
}

function renderHead({ head = [], listed, title }: PageFrame): Element {
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  const elements = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(listed ? [] : [h('meta', { name: 'robots', content: 'noindex' })]),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', cleanText(title)),
    ...head,
    h('style', pageStyle),
  ];
  return h('head', [newline(), ...onLines(elements)]);
}

function renderBody({ content, footer, header, kind, sections, watermark }: PageFrame, language: Language): Element {
  const contents = renderContents(sections, language);
  return h('body', { className: kind, ...(watermark !== undefined && { dataWatermark: watermark }) }, [
    newline(),
    ...onLines([
      h('a', { className: 'skip', href: '#text' }, language.plain('page.skip')),
      h('header', [newline(), ...onLines(header)]),
      ...(contents === undefined ? [] : [contents]),
      h('main', { id: 'text', tabIndex: -1 }, [newline(), ...content]),
      ...(footer.length === 0 ? [] : [h('footer', [newline(), ...onLines(footer)])]),
    ]),
  ]);
}

/**
 * Two levels: more than one screen of contents helps nobody. Folded on a narrow screen, so that the first screen is the text;
 * the style unfolds it where there is room beside the text.
 */
export function renderContents(sections: readonly Section[], language: Language): Element | undefined {
  if (sections.length < 2) return undefined;
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
  const name = language.plain('page.contents');
  return h('nav', { className: 'contents', ariaLabel: name }, [
    h('details', [h('summary', name), entries(sections, 1)]),
  ]);
}

/** Each element on a line of its own. */
export function onLines(elements: readonly ElementContent[]): ElementContent[] {
  return elements.flatMap((element) => [element, newline()]);
}

function newline(): { type: 'text'; value: string } {
  return { type: 'text', value: '\n' };
}
