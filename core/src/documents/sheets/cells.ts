import type { Nodes } from 'mdast';

import type { Language } from '../../languages/index.js';
import type { Cell } from './workbook.js';

import { cleanText } from '../clean-text.js';
import { inline, type Inline } from '../nodes.js';
import { safeUrl } from '../safe-url.js';

/** A cell with one value a line; what lacks stands in it as in the document, and marks the cell. */
export function textCell(lines: readonly Inline[], language: Language): Cell {
  const nodes = lines.map(inline);
  const texts = nodes.map((line) => cellText(line, language)).filter((text) => text !== '');
  return { kind: 'text', lines: texts, ...(nodes.some((line) => line.some(lacksSomething)) && { lacks: true }) };
}

/** A day as a date, so that a sheet sorts by it; what is no ISO date stands as it was written. */
export function dateCell(iso: string | undefined, language: Language): Cell {
  if (iso === undefined) return textCell([], language);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) && iso >= '1900-03-01';
  return isDate ? { kind: 'date', iso } : textCell([iso], language);
}

export function isEmptyCell(cell: Cell): boolean {
  return cell.kind === 'text' && cell.lines.length === 0;
}

function lacksSomething(node: Nodes): boolean {
  return node.type === 'placeholder' || ('children' in node && node.children.some(lacksSomething));
}

function cellText(nodes: readonly Nodes[], language: Language): string {
  const text = nodes.map((node) => textOf(node, language)).join('');
  // Characters that no XML may hold, and that say nothing.
  return cleanText(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .trim();
}

function textOf(node: Nodes, language: Language): string {
  switch (node.type) {
    case 'placeholder':
      return language.plain('page.placeholder', { item: node.value });
    case 'link': {
      const words = node.children.map((child) => textOf(child, language)).join('');
      const url = safeUrl(node.url);
      return url?.startsWith('http') === true && url !== words ? `${words} (${url})` : words;
    }
    default:
      if ('children' in node) return node.children.map((child) => textOf(child, language)).join('');
      return 'value' in node ? node.value : '';
  }
}
