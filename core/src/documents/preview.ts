import type { Element, ElementContent } from 'hast';
import type { Handlers, State } from 'mdast-util-to-hast';

import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

import type { Document, Placeholder, Sentence } from './tree.js';

import { loadLanguage } from '../languages/index.js';
import { cleanText } from './clean-text.js';
import { renderContent } from './page/page-content.js';
import { renderNotice } from './page/page-notice.js';
import { wrapSections } from './page/sections.js';
import { prepareTree } from './prepare-tree.js';

/** A document as the body of a page of somebody else, in which each sentence is known. */
export interface DocumentPreview {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /**
   * What stands in the body: one element with the language. Texts of declarations are escaped, links lead to web, mail and
   * telephone addresses and anchors alone. Each sentence and placeholder is an element with `data-sentence`, its index in
   * `sentences`; a placeholder bears `data-finding` and says in its `title` what the finding says.
   */
  readonly html: string;
  /** What each sentence tells, and each placeholder asks for: JSON pointers by id into the register. */
  readonly sentences: readonly (readonly string[])[];
}

/**
 * Renders a document for an editor that leads from a sentence to the code and back.
 *
 * @param tell - What a finding says of a subject, in words; `undefined` when it is not known.
 * @throws RangeError when no catalogue serves the document's language.
 */
export function renderPreview(
  document: Document,
  tell: (finding: string, subject: string) => string | undefined = () => undefined,
): DocumentPreview {
  const language = loadLanguage(document.language);
  const sentences: (readonly string[])[] = [];
  const number = (from: readonly string[]): string => String(sentences.push(from) - 1);
  const own = {
    sentence: (state: State, node: Sentence): Element => {
      const index = number(node.data.from);
      return h('span', { dataSentence: index, className: 'sentence' }, state.all(node));
    },
    placeholder: (_state: State, { data, value }: Placeholder): Element => {
      const said = tell(data.finding, data.subject);
      return h(
        'mark',
        {
          className: 'placeholder',
          dataSentence: number([data.subject]),
          dataFinding: data.finding,
          title: cleanText(said === undefined ? data.finding : `${data.finding}: ${said}`),
        },
        language.plain('page.placeholder', { item: value }),
      );
    },
  } as Handlers;
  const notice = renderNotice(document, language, own);
  const { content, title } = wrapSections(renderContent(prepareTree(document), language, own));
  const header: ElementContent[] = [...(title ? [title] : []), notice];
  const body = h('div', { lang: language.tag, className: document.kind }, [
    h('header', header),
    h('main', [...content]),
  ]);
  return {
    language: language.tag,
    title: cleanText(document.title),
    sentences: renumber(body, sentences),
    html: toHtml(body),
  };
}

/** Numbers sentences in the order in which they stand, whichever part was rendered first. */
function renumber(body: Element, sentences: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const ordered: (readonly string[])[] = [];
  visit(body, 'element', ({ properties }) => {
    const index = properties.dataSentence;
    if (typeof index !== 'string') return;
    properties.dataSentence = String(ordered.push(sentences[Number(index)] ?? []) - 1);
  });
  return ordered;
}
