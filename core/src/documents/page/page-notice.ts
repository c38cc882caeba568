import type { Element } from 'hast';
import type { Handlers } from 'mdast-util-to-hast';

import { h } from 'hastscript';

import type { Language } from '../../languages/index.js';
import type { Document } from '../tree.js';

import { paragraph } from '../nodes.js';
import { prepareLine } from '../prepare-tree.js';
import { isDraft, noticeOf } from '../standing.js';
import { renderContent } from './page-content.js';

/** What a page says of its document under the title: that it is a draft, or since when it applies. */
export function renderNotice(document: Document, language: Language, own: Handlers = {}): Element {
  const line = renderContent({ type: 'root', children: [paragraph(prepareLine(noticeOf(document)))] }, language, own);
  const content = line.flatMap((part) => (part.type === 'element' ? part.children : [part]));
  return h('p', { className: isDraft(document) ? 'draft' : 'approved', role: 'note' }, content);
}
