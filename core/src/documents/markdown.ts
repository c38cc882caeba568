import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';

import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';

import type { Description, DescriptionList, Document } from './tree.js';

import { loadLanguage, type Language } from '../languages/index.js';
import { prepareBlocks, prepareLine, prepareTree } from './prepare-tree.js';
import { noticeOf } from './standing.js';

/**
 * Writes a document as GitHub-flavoured Markdown. Texts of declarations come out as text, whatever they look like: Markdown or
 * HTML in them is escaped.
 *
 * @throws RangeError when no catalogue serves the document's language.
 */
export function toMarkdown(document: Document): string {
  const language = loadLanguage(document.language);
  const body = bodyOf(document, language);
  const title = body.findIndex((node) => node.type === 'heading' && node.depth === 1);
  body.splice(title + 1, 0, notice(document, language));
  const root: Root = {
    type: 'root',
    children: [{ type: 'html', value: `<!-- ${language.plain('edits.comment')} -->` }, ...body],
  };
  return write(root);
}

/** Writes what a document says, without what it says of itself: the text that a person approves. */
export function wordsToMarkdown(document: Document): string {
  return write({ type: 'root', children: bodyOf(document, loadLanguage(document.language)) });
}

/** Writes blocks as {@link toMarkdown} does, with nothing around them. */
export function blocksToMarkdown(blocks: readonly RootContent[], language: Language): string {
  return write({ type: 'root', children: prepareBlocks(blocks).flatMap((node) => plainBlocks(node, language)) });
}

function bodyOf(document: Document, language: Language): RootContent[] {
  return prepareTree(document).children.flatMap((node) => plainBlocks(node, language));
}

function write(root: Root): string {
  return serialise(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' });
}

function notice(document: Document, language: Language): Blockquote {
  const children = plainLine(prepareLine(noticeOf(document)), language);
  return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
}

/** Our own nodes as nodes of Markdown. */
function plainBlocks(node: RootContent, language: Language): RootContent[] {
  switch (node.type) {
    case 'descriptionList':
      return [plainDescriptions(node, language)];
    case 'sentence':
    case 'placeholder':
      return plainLine([node], language);
    default:
      return [plainChildren(node, language)];
  }
}

/** Adjacent texts become one, since a character is dangerous only beside its neighbours. */
function plainLine(nodes: readonly Nodes[], language: Language): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  for (const node of nodes.flatMap((child) => plainInline(child, language))) {
    const last = line.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else line.push(node);
  }
  return line;
}

function plainInline(node: Nodes, language: Language): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'sentence':
      return plainLine(node.children, language);
    case 'placeholder': {
      const value = language.plain('page.placeholder', { item: node.value });
      return [{ type: 'strong', children: [{ type: 'text', value }] }];
    }
    default:
      return [plainChildren(node, language) as PhrasingContent];
  }
}

function plainChildren<N extends Nodes>(node: N, language: Language): N {
  if (!('children' in node)) return node;
  const children = holdsLine(node) ? plainLine(node.children, language) : plainFlow(node.children, language);
  return { ...node, children };
}

function plainFlow(nodes: readonly Nodes[], language: Language): RootContent[] {
  return nodes.flatMap((child) => plainBlocks(child as RootContent, language));
}

function holdsLine(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link', 'delete'].includes(node.type);
}

function plainDescriptions(node: DescriptionList, language: Language): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: node.children.map((entry) => plainDescription(entry, language)),
  };
}

function plainDescription({ children: [term, details] }: Description, language: Language): ListItem {
  const words = plainLine(term.children, language);
  const last = words.at(-1);
  const asks = last?.type === 'text' && /[?!:]$/.test(last.value);
  const name: PhrasingContent = {
    type: 'strong',
    // A question needs no colon before its answer.
    children: asks ? words : [...words, { type: 'text', value: ':' }],
  };
  const blocks = plainFlow(details.children, language) as (BlockContent | DefinitionContent)[];
  const [first, ...rest] = blocks;
  const line: Paragraph =
    first?.type === 'paragraph'
      ? { type: 'paragraph', children: [name, { type: 'text', value: ' ' }, ...first.children] }
      : { type: 'paragraph', children: [name] };
  return { type: 'listItem', spread: false, children: [line, ...(first?.type === 'paragraph' ? rest : blocks)] };
}
