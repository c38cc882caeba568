import type { Element, Nodes, Root } from 'hast';

import { fromHtml } from 'hast-util-from-html';

import type { Marks } from './marks.js';

/** One text that a page shows. */
export interface ShownText {
  /** Absent: nothing on the page says what it is. */
  readonly marks?: Marks;
  /** What a reader reads, a line for each paragraph, item or cell; a heading begins with `## `. */
  readonly lines: readonly string[];
}

/** A page as it was found. */
export interface ShownPage {
  /** Of the root element. */
  readonly language?: string;
  /** The marked ones; without any, everything on the page as one. */
  readonly texts: readonly ShownText[];
}

/** What no reader reads as the text of a statement: parts of the page itself, and names of tables, which repeat headings. */
const skipped = new Set(['caption', 'head', 'nav', 'noscript', 'script', 'style', 'template', 'title']);

const blocks = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * Reads the texts of a published page, ours or one in which a fragment of ours stands.
 *
 * @returns `undefined` when the page is nested too deep to be read.
 */
export function readPage(html: string): ShownPage | undefined {
  try {
    return readTree(fromHtml(html));
  } catch (error) {
    // The parser calls itself for each level of a page, which nobody promised to be sane.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readTree(root: Root): ShownPage {
  const elements = elementsIn(root);
  const page = elements.find(({ tagName }) => tagName === 'html');
  const language = page?.properties.lang;
  const main = elements.find(({ tagName }) => tagName === 'main');
  const inHead = marksInHead(elements);
  const fragments = elements.flatMap((element): readonly ShownText[] => {
    const marks = marksOn(element);
    return marks === undefined ? [] : [{ marks, lines: linesOf(element, true) }];
  });
  const texts =
    inHead !== undefined
      ? [{ marks: inHead, lines: linesOf(main ?? root, false) }]
      : fragments.length > 0
        ? fragments
        : [{ lines: linesOf(root, false) }];
  return { ...(typeof language === 'string' && { language }), texts };
}

/** Elements in the order of the page. */
function elementsIn(root: Root): readonly Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse()) open.push(child);
  }
  return found;
}

function marksInHead(elements: readonly Element[]): Marks | undefined {
  const contentOf = (name: string): unknown =>
    elements.find(({ properties, tagName }) => tagName === 'meta' && properties.name === `verklaar:${name}`)?.properties
      .content;
  return marksOf(contentOf('statement'), contentOf('language'), contentOf('version'));
}

function marksOn({ properties }: Element): Marks | undefined {
  return marksOf(properties.dataVerklaarStatement, properties.dataVerklaarLanguage, properties.dataVerklaarVersion);
}

function marksOf(statement: unknown, language: unknown, version: unknown): Marks | undefined {
  return typeof statement === 'string' && typeof language === 'string' && typeof version === 'string'
    ? { statement, language, version }
    : undefined;
}

/** @param titled - Whether the first heading is the title, which a page of its own has outside its text. */
function linesOf(node: Nodes, titled: boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let sign = '';
  const flush = (): void => {
    const text = plain(line);
    if (text !== '') lines.push(sign + text);
    line = '';
  };
  const visit = (child: Nodes): void => {
    if (child.type === 'text') line += child.value;
    if (!('children' in child)) return;
    const isBlock = child.type === 'element' && blocks.has(child.tagName);
    if (child.type === 'element' && (skipped.has(child.tagName) || isOutside(child))) return;
    const outer = sign;
    if (isBlock || isHeading(child)) flush();
    if (isHeading(child)) sign = '## ';
    if (child.type === 'element' && child.tagName === 'br') line += ' ';
    child.children.forEach(visit);
    if (isBlock || isHeading(child)) flush();
    sign = outer;
  };
  visit(node);
  flush();
  const title = titled ? lines.findIndex((one) => one.startsWith('## ')) : -1;
  return lines.filter((_, index) => index !== title);
}

/** Notices that say which version it is, and what nobody sees. */
function isOutside({ properties }: Element): boolean {
  return properties.role === 'note' || properties.hidden === true || properties.hidden === '';
}

function isHeading(node: Nodes): boolean {
  return node.type === 'element' && (/^h[1-6]$/u.test(node.tagName) || node.properties.role === 'heading');
}

/** Sites set spaces and hyphens of their own. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
