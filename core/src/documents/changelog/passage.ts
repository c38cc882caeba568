import type { Nodes, Root, RootContent, Table } from 'mdast';

import { toString } from 'mdast-util-to-string';

/** What a document says in one place: under a heading, or under one of its terms. */
export interface Passage {
  /** The same in two versions of a document, whatever words stand there. */
  readonly key: string;
  /** Heading of depth 2 under which it stands; empty above the first. */
  readonly section: string;
  /** Heading below that one: an activity, an entry of the register. */
  readonly entry?: string;
  /** The term it explains ("How long?"), or the row of a table. */
  readonly label?: string;
  /** Sentences, list items and rows, as a reader reads them. */
  readonly lines: readonly string[];
  /** JSON pointers by id of what it tells; empty in a document that was read back from Markdown. */
  readonly from: readonly string[];
}

/** Heading under which passages stand. */
interface Place {
  readonly key: string;
  readonly section: string;
  readonly entry?: string;
}

/** What a document says, place by place, in reading order. Headings that stand over nothing are passages without lines. */
export function passagesOf(root: Root): readonly Passage[] {
  const passages = new Map<string, Passage>();
  const add = (passage: Passage): void => {
    const known = passages.get(passage.key);
    const merged = known === undefined ? passage : withMore(known, passage);
    passages.set(passage.key, merged);
  };
  let place: Place = { key: '', section: '' };
  for (const node of root.children) {
    if (node.type === 'heading') {
      place = below(place, node);
      if (node.depth > 1) add({ ...place, lines: [], from: [] });
    } else if (node.type === 'descriptionList') {
      for (const { children } of node.children) {
        const label = words(children[0]);
        add({ ...place, key: `${place.key}\n${label}`, label, ...said(children[1].children) });
      }
    } else if (node.type === 'table') {
      rowsOf(node).forEach(({ label, ...row }) => {
        add({ ...place, key: `${place.key}\n${label}`, label, ...row });
      });
    } else {
      add({ ...place, ...said([node]) });
    }
  }
  return [...passages.values()];
}

function below(place: Place, heading: Extract<RootContent, { type: 'heading' }>): Place {
  const { anchor, place: known } = heading.data ?? {};
  const name = words(heading);
  const key = known ?? anchor ?? name;
  if (heading.depth <= 2) return { key, section: heading.depth === 1 ? '' : name };
  const [section = ''] = place.key.split('\n', 1);
  return { key: `${section}\n${key}`, section: place.section, entry: name };
}

function withMore(first: Passage, second: Passage): Passage {
  return { ...first, lines: [...first.lines, ...second.lines], from: [...first.from, ...second.from] };
}

function said(nodes: readonly Nodes[]): Pick<Passage, 'from' | 'lines'> {
  const lines: string[] = [];
  const from: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') {
      lines.push(...sentencesOf(node.children));
      from.push(...placesIn(node));
    } else if ('children' in node) {
      node.children.forEach(visit);
    } else {
      const text = words(node);
      if (text !== '') lines.push(text);
      from.push(...placesIn(node));
    }
  };
  nodes.forEach(visit);
  return { lines, from };
}

/** The rows of a table, each under its first cell; every other cell is a line that says which column it fills. */
function rowsOf({ children: [head, ...rows] }: Table): readonly Pick<Required<Passage>, 'from' | 'label' | 'lines'>[] {
  const columns = head?.children.map(words) ?? [];
  return rows.map((row) => {
    const [label = '', ...cells] = row.children.map(words);
    const lines = cells.flatMap((cell, index) => (cell === '' ? [] : [`${columns[index + 1] ?? ''}: ${cell}`]));
    return { label, lines, from: placesIn(row) };
  });
}

function placesIn(node: Nodes): readonly string[] {
  if (node.type === 'sentence') return node.data.from;
  if (node.type === 'placeholder') return [node.data.subject];
  return 'children' in node ? node.children.flatMap(placesIn) : [];
}

/** Sentences one by one, where the tree knows them; else the line as it is. */
function sentencesOf(nodes: readonly Nodes[]): readonly string[] {
  const known = nodes.every(({ type }) => type === 'sentence' || type === 'placeholder');
  const lines = known ? nodes.map(words) : [nodes.map(words).join('')];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The words of a node; a fact that lacks is shown in brackets, as it is in the document. */
function words(node: Nodes): string {
  if (node.type === 'placeholder') return `[${node.value}]`;
  if ('children' in node) return node.children.map(words).join('');
  return toString(node);
}
