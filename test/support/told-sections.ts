import type { Nodes, RootContent } from 'mdast';

import type { Document, Placeholder } from '../../core/src/documents/tree.js';

/** A sentence as it was told: the key of its text, the facts it tells, and whether something is lacking in it. */
export interface Said {
  readonly key: string;
  readonly from: readonly string[];
  readonly text: string;
  readonly lacks: boolean;
}

/** A section of a document by its anchor, in order. What stands before the first has the anchor `''`. */
export interface Section {
  readonly anchor: string;
  readonly look: string | undefined;
  readonly said: readonly Said[];
  readonly placeholders: readonly Placeholder[];
}

/** The sections of a document, by the anchors of its headings of the second rank. */
export function sectionsOf({ root }: Pick<Document, 'root'>): readonly Section[] {
  const parts: { anchor: string; look: string | undefined; content: RootContent[] }[] = [
    { anchor: '', look: undefined, content: [] },
  ];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      parts.push({ anchor: node.data?.anchor ?? '', look: node.data?.look, content: [] });
    } else parts.at(-1)!.content.push(node);
  }
  return parts.map(({ anchor, look, content }) => ({
    anchor,
    look,
    said: content.flatMap(sentencesIn),
    placeholders: content.flatMap(placeholdersIn),
  }));
}

function sentencesIn(node: Nodes): readonly Said[] {
  const below = 'children' in node ? node.children.flatMap(sentencesIn) : [];
  if (node.type !== 'sentence') return below;
  const { key, from } = node.data;
  return [{ key, from, text: textOf(node), lacks: placeholdersIn(node).length > 0 }, ...below];
}

function placeholdersIn(node: Nodes): readonly Placeholder[] {
  if (node.type === 'placeholder') return [node];
  return 'children' in node ? node.children.flatMap(placeholdersIn) : [];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
