import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';

import type { Document } from './tree.js';

import { cleanText } from './clean-text.js';
import { safeUrl } from './safe-url.js';

/**
 * A copy of a document's tree that both writers can trust: texts cleaned, unsafe links, images and raw HTML reduced to their
 * words, one space between sentences, and a title.
 */
export function prepareTree(document: Document): Root {
  const children = prepareBlocks(document.root.children);
  const titled = children.some((child) => child.type === 'heading' && child.depth === 1);
  if (!titled) {
    children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: cleanText(document.title) }] });
  }
  return { type: 'root', children };
}

/** The same for some of its blocks. */
export function prepareBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap(prepareBlock);
}

/** The same for the content of one line. */
export function prepareLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return prepareAll(nodes) as PhrasingContent[];
}

function prepareBlock(node: RootContent): RootContent[] {
  if (node.type === 'html') return [{ type: 'paragraph', children: prepare(node) as PhrasingContent[] }];
  return prepare(node) as RootContent[];
}

function prepare(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...node, value: cleanText(node.value) }];
    case 'placeholder':
      return [{ ...node, value: cleanText(node.value) }];
    case 'code':
      return [{ ...node, value: node.value.split('\n').map(cleanText).join('\n') }];
    // The address of a definition or a reference is not known to be safe.
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'imageReference':
      return [];
    case 'linkReference':
      return prepareAll(node.children);
    case 'html':
      return [{ type: 'text', value: cleanText(node.value) }];
    case 'image':
      return [{ type: 'text', value: cleanText(node.alt ?? '') }];
    case 'link': {
      const url = safeUrl(node.url);
      const children = prepareAll(node.children);
      return url === undefined ? children : [{ ...node, url, title: null, children: children as PhrasingContent[] }];
    }
    case 'table': {
      const caption = node.data?.caption;
      const data = { ...node.data, ...(caption !== undefined && { caption: cleanText(caption) }) };
      return [{ ...node, data, children: prepareAll(node.children) } as Nodes];
    }
    default:
      return 'children' in node ? [{ ...node, children: prepareAll(node.children) } as Nodes] : [node];
  }
}

function prepareAll(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, index) => {
    const spaced = isUtterance(node) && isUtterance(nodes[index - 1]);
    return [...(spaced ? [{ type: 'text', value: ' ' } as const] : []), ...prepare(node)];
  });
}

function isUtterance(node: Nodes | undefined): boolean {
  return node?.type === 'sentence' || node?.type === 'placeholder';
}
