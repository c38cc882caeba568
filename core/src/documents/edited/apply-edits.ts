import type { Nodes, PhrasingContent, RootContent } from 'mdast';

import { toString } from 'mdast-util-to-string';

import type { EditedTexts, Line } from '../../edits/index.js';
import type { Document, Placeholder } from '../tree.js';

import { matchSequences, mergeEdits, writeLines } from '../../edits/index.js';
import { loadLanguage, type Language } from '../../languages/index.js';
import { blocksToMarkdown, toMarkdown } from '../markdown.js';
import { placeholdersOf } from '../nodes.js';
import { readMarkdown } from '../read-markdown.js';
import { adaptBlock, shapeOf } from './adapt-block.js';
import { markWordsOf } from './mark-words.js';

/** A document with the edits of a person in it. */
export interface EditedDocument {
  readonly document: Document;
  /** The words of the document as a person may have written them, without what it says of itself at its top. */
  readonly body: readonly Line[];
  /** Number of places that a person changed. */
  readonly passages: number;
  /** Number of places at which two texts stand of which a person must choose. */
  readonly conflicts: number;
}

/**
 * Puts a person's edits into a document that was made again. Blocks that nobody edited are as they were made, with the facts
 * that they tell; the others are what the person's Markdown says. A placeholder that a person filled in is none any more.
 *
 * @throws RangeError when no catalogue serves the document's language.
 */
export function applyEdits(document: Document, { base, edited }: Omit<EditedTexts, 'generated'>): EditedDocument {
  const language = loadLanguage(document.language);
  const merged = mergeEdits({ base, edited, generated: toMarkdown(document) }, markWordsOf(language));
  if (merged.passages === 0) return { document, ...merged };
  const root = { ...document.root, children: blocksOf(document, writeLines(merged.body), language) };
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = heading === undefined ? document.title : toString(heading);
  // What a notice says to be missing is no part of the tree.
  const inNotice = document.placeholders.filter((one) => !placeholdersOf(document.root).includes(one));
  return { document: { ...document, root, title, placeholders: [...inNotice, ...placeholdersOf(root)] }, ...merged };
}

function blocksOf({ root }: Document, text: string, language: Language): RootContent[] {
  const edited = readMarkdown(text).children;
  const made = root.children;
  const keysOf = (nodes: readonly RootContent[]): readonly string[] =>
    nodes.map((node) => blocksToMarkdown([tight(node)], language));
  const restore = restorerOf(placeholdersOf(root), language);
  const blocks: RootContent[] = [];
  let [atMade, atEdited] = [0, 0];
  for (const { first, second, length } of [
    ...matchSequences(keysOf(made), keysOf(edited)),
    { first: made.length, second: edited.length, length: 0 },
  ]) {
    const changed = adaptAll(edited.slice(atEdited, second), made.slice(atMade, first), language);
    blocks.push(...changed.map((node) => restore(node) as RootContent), ...made.slice(first, first + length));
    [atMade, atEdited] = [first + length, second + length];
  }
  return blocks;
}

/** A block without blank lines between entries of lists, which say nothing. */
function tight<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => tight(child as Nodes));
  return { ...node, ...('spread' in node && { spread: false }), children };
}

/** Blocks between two that nobody changed: those of like shape stand for each other, in order. */
function adaptAll(edited: readonly RootContent[], made: readonly RootContent[], language: Language): RootContent[] {
  const adapted = [...edited];
  for (const { first, second, length } of matchSequences(made.map(shapeOf), edited.map(shapeOf))) {
    for (let step = 0; step < length; step += 1) {
      const [block, counterpart] = [edited[second + step], made[first + step]];
      if (block !== undefined && counterpart !== undefined) {
        adapted[second + step] = adaptBlock(block, counterpart, language);
      }
    }
  }
  return adapted;
}

/** Makes a placeholder of bold words that are those of one. */
function restorerOf(placeholders: readonly Placeholder[], language: Language): (node: Nodes) => Nodes {
  const byWords = new Map(
    placeholders.map((one) => [language.plain('page.placeholder', { item: one.value }), one] as const),
  );
  const restore = (node: Nodes): Nodes => {
    const found = node.type === 'strong' ? byWords.get(toString(node)) : undefined;
    if (found !== undefined) return found;
    return 'children' in node
      ? ({ ...node, children: node.children.map((child) => restore(child) as PhrasingContent) } as Nodes)
      : node;
  };
  return restore;
}
