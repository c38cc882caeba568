import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/** Footnotes are left as the text they are: a statement has no place for them, and their anchors would clash on a page. */
const withoutFootnotes = {
  disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'labelStartFootnote'] },
};

/**
 * Reads GitHub-flavoured Markdown back into a tree. Comments (`<!-- ... -->`), which no reader of Markdown shows, are left out;
 * links by reference become plain links. Nothing is judged: addresses and raw HTML are made safe by the writers. Description
 * lists come back as the lists they are in Markdown.
 */
export function readMarkdown(text: string): Root {
  const root = fromMarkdown(text.replace(/^\uFEFF/u, ''), {
    extensions: [gfm(), withoutFootnotes],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return { ...root, children: root.children.flatMap((node) => plain(node, definitions) as RootContent[]) };
}

function plain(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes[] {
  switch (node.type) {
    case 'definition':
      return [];
    case 'html':
      return isComment(node.value) ? [] : [node];
    case 'linkReference': {
      const children = plainAll(node.children, definitions) as PhrasingContent[];
      // The parser makes a reference only where there is a definition.
      return [{ type: 'link', url: definitions.get(node.identifier)?.url ?? '', children, ...placed(node) }];
    }
    case 'imageReference': {
      const url = definitions.get(node.identifier)?.url ?? '';
      return [{ type: 'image', url, alt: node.alt ?? '', ...placed(node) }];
    }
    case 'paragraph': {
      const children = plainAll(node.children, definitions) as PhrasingContent[];
      // A comment at either end leaves the space behind that stood between it and the words.
      return [{ ...node, children: children.length < node.children.length ? trimmed(children) : children }];
    }
    default:
      return 'children' in node ? [{ ...node, children: plainAll(node.children, definitions) } as Nodes] : [node];
  }
}

function plainAll(nodes: readonly Nodes[], definitions: ReadonlyMap<string, Definition>): Nodes[] {
  return nodes.flatMap((node) => plain(node, definitions));
}

function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const last = line.length - 1;
  return line.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === last ? start.trimEnd() : start };
  });
}

function placed({ position }: Nodes): Pick<Nodes, 'position'> {
  return position === undefined ? {} : { position };
}

/** One comment or several and nothing else. */
function isComment(html: string): boolean {
  return /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/u.test(html);
}
