import type { Nodes } from 'mdast';

import type { Document } from '../../core/src/documents/tree.js';

import { noticeOf } from '../../core/src/documents/standing.js';

/** A sentence of a document: its text, the key of that text, and the facts it tells. */
export interface ToldSentence {
  readonly key: string;
  readonly from: readonly string[];
  readonly text: string;
}

/** Sentences of a document with what it says of itself above its text, in order. Placeholders inside them count as text. */
export function sentencesOf(document: Document): readonly ToldSentence[] {
  return [...noticeOf(document), document.root].flatMap(collect);
}

function collect(node: Nodes): readonly ToldSentence[] {
  const below = 'children' in node ? node.children.flatMap(collect) : [];
  return node.type === 'sentence'
    ? [{ key: node.data.key, from: node.data.from, text: textOf(node) }, ...below]
    : below;
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
