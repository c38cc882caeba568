import type { Nodes } from 'mdast';

import { visit } from 'unist-util-visit';

import type { Position } from '../../facts/index.js';
import type { Wording } from '../../facts/wording.js';

import { readMarkdown } from '../read-markdown.js';
import { safeUrl } from '../safe-url.js';

/** Something in a person's Markdown that documents do not show as it is meant. */
export interface Unfit {
  readonly problem: Wording;
  readonly start: Position;
  readonly end: Position;
}

/** What documents make harmless in a person's Markdown: raw HTML, pictures, addresses that are not safe to follow. */
export function findUnfit(text: string): readonly Unfit[] {
  const found: Unfit[] = [];
  visit(readMarkdown(text), (node) => {
    const problem = problemOf(node);
    const { position } = node;
    if (problem !== undefined && position !== undefined) found.push({ problem, ...position });
  });
  return found.map(({ problem, start, end }) => ({
    problem,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }));
}

function problemOf(node: Nodes): undefined | Wording {
  switch (node.type) {
    case 'html':
      return { en: 'HTML comes out as the text it is', nl: 'HTML komt eruit als de tekst die het is' };
    case 'image':
      return { en: 'a picture is left out but for its words', nl: 'van een afbeelding blijven alleen de woorden over' };
    case 'link':
      return safeUrl(node.url) === undefined
        ? { en: 'the address of this link is left out', nl: 'het adres van deze koppeling valt weg' }
        : undefined;
    default:
      return undefined;
  }
}
