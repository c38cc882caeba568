import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

import { toString } from 'mdast-util-to-string';

import type { Document, SectionLook, Standing } from '../documents/tree.js';
import type { Statement } from '../model/register.js';

import { descriptionList, placeholder, placeholdersOf } from '../documents/nodes.js';
import { readMarkdown } from '../documents/read-markdown.js';
import { loadLanguage, type Language, type MessageKey } from '../languages/index.js';

/** Sections that are set apart or linked to, by the text of their heading. */
const sections: readonly (readonly [key: MessageKey, anchor: string, look?: SectionLook])[] = [
  ['who.heading', 'who'],
  ['summary.heading', 'summary', 'summary'],
  ['objection.heading', 'objection', 'objection'],
  ['activities.heading', 'activities'],
  ['sources.heading', 'sources'],
  ['recipients.heading', 'recipients'],
  ['transfers.heading', 'transfers'],
  ['automated.heading', 'automated-decisions'],
  ['device.heading', 'cookies'],
  ['rights.heading', 'rights'],
  ['complaint.heading', 'complaint'],
  ['children.heading', 'children'],
  ['security.heading', 'security'],
  ['changes.heading', 'changes'],
];

/**
 * Reads the Markdown of a statement as a document again: without the notice under its title, with the looks of the sections
 * whose headings are ours, descriptions as descriptions, and placeholders marked. What a person wrote stays as it is.
 *
 * @throws RangeError when no catalogue serves the language.
 */
export function readStatement(
  markdown: string,
  { id, form }: Pick<Statement, 'form' | 'id'>,
  tag: string,
  standing: Standing,
): Document {
  const language = loadLanguage(tag, form);
  const dressed = withoutNotice(readMarkdown(markdown).children).map((node) => dress(node, language));
  const root: Root = { type: 'root', children: dressHeadings(dressed, language) };
  const first = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    kind: 'statement',
    statement: id,
    language: tag,
    title: first === undefined ? language.plain('title') : toString(first),
    root,
    standing,
    placeholders: placeholdersOf(root),
  };
}

/** The notice is written anew by whoever shows the document. */
function withoutNotice(nodes: readonly RootContent[]): readonly RootContent[] {
  const title = nodes.findIndex((node) => node.type === 'heading' && node.depth === 1);
  return nodes.filter((node, index) => !(node.type === 'blockquote' && index === title + 1));
}

function dressHeadings(nodes: readonly RootContent[], language: Language): RootContent[] {
  const known = new Map(
    sections.map(([key, anchor, look]) => [language.plain(key as 'who.heading'), { anchor, look }]),
  );
  let above: string | undefined;
  let name: string | undefined;
  return nodes.map((node): RootContent => {
    if (node.type === 'heading' && node.depth <= 2) {
      name = toString(node);
      const { anchor, look } = (node.depth === 2 ? known.get(name) : undefined) ?? {};
      above = anchor;
      return { ...node, data: { ...(anchor !== undefined && { anchor }), ...(look !== undefined && { look }) } };
    }
    if (node.type === 'heading' && node.depth === 3 && above === 'activities')
      return { ...node, data: { look: 'card' } };
    if (node.type === 'table') {
      return { ...node, data: { rowHeaders: true, ...(name !== undefined && { caption: name }) } };
    }
    return node;
  });
}

function dress(node: RootContent, language: Language): RootContent {
  if (node.type === 'list' && isDescriptions(node)) {
    return descriptionList(node.children.map((item) => describe(item, language)));
  }
  return dressInside(node, language);
}

function dressInside<N extends Nodes>(node: N, language: Language): N {
  if (!('children' in node)) return node;
  const children = (node.children as readonly Nodes[]).map((child) => {
    const missing = child.type === 'strong' ? placeholderIn(toString(child), language) : undefined;
    return missing ?? dressInside(child, language);
  });
  return { ...node, children };
}

function placeholderIn(text: string, language: Language): PhrasingContent | undefined {
  const [before = '', after = ''] = language.plain('page.placeholder', { item: '\n' }).split('\n');
  if (!text.startsWith(before) || !text.endsWith(after)) return undefined;
  return placeholder(text.slice(before.length, text.length - after.length), '', '');
}

/** Each item begins with a bold question or a bold word and a colon, as our descriptions do in Markdown. */
function isDescriptions({ children }: List): boolean {
  return children.every((item) => {
    const term = termOf(item);
    return term !== undefined && /[?!:]$/u.test(toString(term));
  });
}

function termOf({ children: [first] }: ListItem): PhrasingContent | undefined {
  const term = first?.type === 'paragraph' ? first.children[0] : undefined;
  return term?.type === 'strong' ? term : undefined;
}

function describe(item: ListItem, language: Language): readonly [PhrasingContent[], RootContent[]] {
  const [line, ...rest] = item.children;
  const [term, ...words] = (line as Paragraph).children;
  const name = term?.type === 'strong' ? term.children : [];
  const last = name.at(-1);
  const plain =
    last?.type === 'text' ? [...name.slice(0, -1), { ...last, value: last.value.replace(/:$/u, '') }] : name;
  const [first, ...others] = words;
  const said = first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...others] : words;
  const isSaid = said.some((word) => toString(word) !== '');
  const blocks: RootContent[] = [...(isSaid ? [{ type: 'paragraph', children: said } as const] : []), ...rest];
  return [plain, blocks.map((block) => dressInside(block, language))];
}
