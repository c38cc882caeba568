import type { Nodes, RootContent } from 'mdast';

import type { Document } from '../../core/src/documents/tree.js';

/** A piece of text as a reader meets it: a paragraph, a list item, a cell, a heading. */
export interface Passage {
  readonly kind: 'cell' | 'heading' | 'item' | 'paragraph';
  readonly text: string;
}

/** All passages of some content, in reading order. */
export function passagesOf(content: readonly Nodes[], within: Passage['kind'] = 'paragraph'): readonly Passage[] {
  return content.flatMap((node): readonly Passage[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', text: textOf(node) }];
      case 'paragraph':
        return [{ kind: within, text: textOf(node) }];
      case 'descriptionTerm':
        return [{ kind: 'heading', text: textOf(node) }];
      case 'tableCell':
        return [{ kind: 'cell', text: textOf(node) }];
      case 'listItem':
        return passagesOf(node.children, 'item');
      default:
        return 'children' in node ? passagesOf(node.children, within) : [];
    }
  });
}

/** Text of a node; one space between sentences, as the writers put it. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.reduce<string>((text, child, index) => {
    const previous = node.children[index - 1];
    const space = isUtterance(child) && previous !== undefined && isUtterance(previous) ? ' ' : '';
    return text + space + textOf(child);
  }, '');
}

function isUtterance(node: Nodes): boolean {
  return node.type === 'sentence' || node.type === 'placeholder';
}

/** Words, as a person counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a text. A point inside an abbreviation, an address or a number ends none. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[\p{L}\p{N})’%»]\s?[.!?])\s+(?=[\p{Lu}‘„«])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The content under a heading, up to the next heading of the same depth or less. */
export function sectionOf(document: Document, heading: string): readonly RootContent[] {
  const { children } = document.root;
  const start = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const found = children[start];
  if (found?.type !== 'heading') throw new Error(`No heading "${heading}"`);
  const rest = children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= found.depth);
  return end === -1 ? rest : rest.slice(0, end);
}
