import type { Element, ElementContent, ElementData } from 'hast';
import type { Root } from 'mdast';
import type { Heading, Link } from 'mdast';

import { h } from 'hastscript';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';

import type { Language } from '../../languages/index.js';
import type { Description, DescriptionList, Placeholder, Sentence } from '../tree.js';

import { renderTable } from './table.js';

/**
 * Turns a prepared tree into the content of a page: a flat list of blocks, our own nodes included.
 *
 * @param own - How kinds of node are shown otherwise than on a page.
 */
export function renderContent(root: Root, language: Language, own: Handlers = {}): ElementContent[] {
  const tree = toHast(root, { handlers: { ...handlersFor(language), ...own } });
  const children = tree.type === 'root' ? tree.children : [tree];
  return children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function handlersFor(language: Language): Handlers {
  return {
    sentence: (state: State, node: Sentence) => state.all(node),
    placeholder: (_state: State, node: Placeholder) =>
      h('mark', { className: 'placeholder' }, language.plain('page.placeholder', { item: node.value })),
    descriptionList: (state: State, node: DescriptionList) => h('dl', state.wrap(state.all(node), true)),
    description: (state: State, node: Description) => h('div', renderDescription(state, node)),
    heading: renderHeading,
    link: renderLink,
    table: renderTable,
  } as Handlers;
}

function renderDescription(state: State, { children: [term, details] }: Description): ElementContent[] {
  const [only, ...more] = details.children;
  const line = only?.type === 'paragraph' && more.length === 0;
  return [h('dt', state.all(term)), h('dd', line ? state.all(only) : state.all(details))];
}

function renderHeading(state: State, node: Heading): Element {
  const element: Element = {
    type: 'element',
    tagName: `h${String(node.depth)}`,
    properties: {},
    children: state.all(node),
    // The parser of pages declares its places as data of every element, and these come from no parser.
    data: {
      ...(node.data?.look !== undefined && { look: node.data.look }),
      ...(node.data?.anchor !== undefined && { anchor: node.data.anchor }),
    } as ElementData,
  };
  return state.applyData(node, element);
}

/** On paper an address is printed after its words, unless the words are the address. */
function renderLink(state: State, node: Link): Element {
  const away = /^https?:/i.test(node.url);
  const bare = node.url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  const named =
    away &&
    toString(node)
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '') !== bare;
  return h(
    'a',
    {
      href: node.url,
      ...(away && { rel: ['external', 'noopener', 'noreferrer'] }),
      ...(named && { className: 'named' }),
    },
    state.all(node),
  );
}
