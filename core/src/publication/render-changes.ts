import type { Element } from 'hast';

import { h } from 'hastscript';

import type { Document } from '../documents/tree.js';
import type { Statement } from '../model/register.js';

import { comparePassages, type Passage, passagesOf, tellPassages } from '../documents/changelog/index.js';
import { wordsToMarkdown } from '../documents/markdown.js';
import { renderContent } from '../documents/page/page-content.js';
import { onLines } from '../documents/page/page-frame.js';
import { prepareBlocks } from '../documents/prepare-tree.js';
import { loadLanguage } from '../languages/index.js';
import { readStatement } from './read-statement.js';

/**
 * What a text says otherwise than the one it replaced, for who read that one before (Art. 12(1), WP260). Both are compared as
 * they are read, with what people wrote in them; nothing when they say the same.
 */
export function renderChangesSince(before: Document, document: Document, statement: Statement): Element[] {
  const language = loadLanguage(document.language, statement.form);
  const changes = comparePassages(readPassages(before, statement), readPassages(document, statement));
  const told = tellPassages(changes, { language, depth: 3 });
  if (told.length === 0) return [];
  const heading = h('h2', { id: 'changed' }, language.plain('publication.changes'));
  const content = renderContent({ type: 'root', children: prepareBlocks(told) }, language);
  return [h('section', { ariaLabelledBy: 'changed' }, onLines([heading, ...content]))];
}

/** Texts that were read back have no anchors of ours: both are read from what they look like. The summary repeats the rest. */
function readPassages(document: Document, statement: Statement): readonly Passage[] {
  const { language, standing } = document;
  const state = standing ?? { state: 'draft', version: '' };
  const { root } = readStatement(wordsToMarkdown(document), statement, language, state);
  return passagesOf(root).filter(({ key }) => key !== 'summary');
}
