import type {
  BlockContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';

import { visit } from 'unist-util-visit';

import type { DescriptionList, Placeholder, SectionLook, Sentence } from './tree.js';

/** Content of a line: a plain string stands for a text node. */
export type Inline = PhrasingContent | string | readonly (PhrasingContent | string)[];

/** Builds the content of a line. */
export function inline(content: Inline): PhrasingContent[] {
  if (typeof content === 'string') return [{ type: 'text', value: content }];
  if (!isList(content)) return [content];
  return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

export function paragraph(...content: Inline[]): Paragraph {
  return { type: 'paragraph', children: content.flatMap(inline) };
}

export function heading(
  depth: 1 | 2 | 3 | 4,
  content: Inline,
  data?: { readonly look?: SectionLook; readonly anchor?: string; readonly place?: string },
): Heading {
  return { type: 'heading', depth, children: inline(content), ...(data && { data: { ...data } }) };
}

/** A sentence that tells the facts at `from` (JSON pointers by id). */
export function sentence(key: string, from: readonly string[], content: Inline): Sentence {
  return { type: 'sentence', children: inline(content), data: { key, from } };
}

export function placeholder(value: string, finding: string, subject: string): Placeholder {
  return { type: 'placeholder', value, data: { finding, subject } };
}

/** A link; the writers let only web, mail and telephone addresses and anchors through. */
export function link(url: string, content: Inline = url): Link {
  return { type: 'link', url, children: inline(content) };
}

/** A bulleted list of lines. */
export function list(items: readonly Inline[]): List {
  return blockList(items.map((item) => [paragraph(item)]));
}

/** A bulleted list whose items are blocks. */
export function blockList(items: readonly (readonly BlockContent[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
  };
}

/** A table whose first column names the rows. */
export function table(caption: string, head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  const row = (cells: readonly Inline[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  });
  return { type: 'table', data: { caption, rowHeaders: true }, children: [row(head), ...rows.map(row)] };
}

/** Terms, each with the blocks said of it. */
export function descriptionList(
  entries: readonly (readonly [term: Inline, details: readonly RootContent[]])[],
): DescriptionList {
  return {
    type: 'descriptionList',
    children: entries.map(([term, details]) => ({
      type: 'description',
      children: [
        { type: 'descriptionTerm', children: inline(term) },
        { type: 'descriptionDetails', children: [...details] },
      ],
    })),
  };
}

/** The facts that a tree lacks, in reading order: one that it lacks in two places counts once. */
export function placeholdersOf(root: Root): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  visit(root, 'placeholder', (node) => {
    const key = `${node.data.finding} ${node.data.subject} ${node.value}`;
    if (!found.has(key)) found.set(key, node);
  });
  return [...found.values()];
}

function isList(content: Inline): content is readonly (PhrasingContent | string)[] {
  return Array.isArray(content);
}
