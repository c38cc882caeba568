import { h } from 'hastscript';

import type { Document } from './tree.js';

import { loadLanguage } from '../languages/index.js';
import { renderContent } from './page/page-content.js';
import { writePage } from './page/page-frame.js';
import { renderNotice } from './page/page-notice.js';
import { wrapSections } from './page/sections.js';
import { prepareTree } from './prepare-tree.js';

/**
 * Writes a document as one self-contained page: no script, no request to anywhere, readable on a phone, in the dark and on paper.
 *
 * @throws RangeError when no catalogue serves the document's language.
 */
export function toHtmlPage(document: Document): string {
  const language = loadLanguage(document.language);
  const { title, content, sections } = wrapSections(renderContent(prepareTree(document), language));
  return writePage(
    {
      kind: document.kind,
      title: document.title,
      comment: language.plain('edits.page'),
      listed: false,
      header: [...(title ? [title] : []), renderNotice(document, language)],
      sections,
      content,
      footer: [h('p', language.plain('page.made'))],
    },
    language,
  );
}
