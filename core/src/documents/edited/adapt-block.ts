import type { List, ListItem, PhrasingContent, RootContent, Strong, Table, TableRow } from 'mdast';

import type { Language } from '../../languages/index.js';
import type { Description, DescriptionList } from '../tree.js';

import { matchSequences } from '../../edits/index.js';
import { blocksToMarkdown } from '../markdown.js';

/** What a block is, so that one that a person changed is known to stand for one that was made. */
export function shapeOf(node: RootContent): string {
  if (node.type === 'heading') return `heading ${String(node.depth)}`;
  return node.type === 'descriptionList' ? 'list' : node.type;
}

/**
 * A block as a person changed it, with what Markdown does not say of it taken from the block as it was made: how a section is
 * set apart, that a list is one of terms, the caption of a table, and what its unchanged parts tell.
 */
export function adaptBlock(edited: RootContent, made: RootContent, language: Language): RootContent {
  if (edited.type === 'heading' && made.type === 'heading' && made.data !== undefined) {
    return { ...edited, data: made.data };
  }
  if (edited.type === 'list' && made.type === 'descriptionList') return adaptTerms(edited, made, language) ?? edited;
  if (edited.type === 'list' && made.type === 'list') {
    return {
      ...edited,
      spread: made.spread ?? false,
      children: keep(edited.children, made.children, keyOfItem(language)),
    };
  }
  if (edited.type === 'table' && made.type === 'table') return adaptTable(edited, made, language);
  return edited;
}

function adaptTable(edited: Table, made: Table, language: Language): Table {
  const keyOf = (row: TableRow): string => blocksToMarkdown([{ type: 'table', children: [row] }], language);
  return { ...edited, ...(made.data && { data: made.data }), children: keep(edited.children, made.children, keyOf) };
}

function keyOfItem(language: Language): (item: ListItem) => string {
  return (item) =>
    blocksToMarkdown([{ type: 'list', spread: false, children: [{ ...item, spread: false }] }], language);
}

/** The list as one of terms, when all its entries begin with a term; what is said of an unchanged term is as it was made. */
function adaptTerms(edited: List, made: DescriptionList, language: Language): DescriptionList | undefined {
  const entries = edited.children.map(toDescription);
  if (edited.ordered === true || !entries.every((entry) => entry !== undefined)) return undefined;
  const keyOf = (entry: Description): string =>
    blocksToMarkdown([{ type: 'descriptionList', children: [entry] }], language);
  return { type: 'descriptionList', children: keep(entries, made.children, keyOf) };
}

function toDescription(item: ListItem): Description | undefined {
  const [first, ...blocks] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const [strong, ...line] = first.children;
  const term = strong?.type === 'strong' ? termOf(strong) : undefined;
  if (term === undefined) return undefined;
  const details = withoutSpace(line);
  return {
    type: 'description',
    children: [
      { type: 'descriptionTerm', children: term },
      {
        type: 'descriptionDetails',
        children: [...(details.length > 0 ? [{ type: 'paragraph', children: details } as const] : []), ...blocks],
      },
    ],
  };
}

/** A term ends in a colon, which is no part of it, or in a question mark; `undefined` when the bold words are no term. */
function termOf(strong: Strong): PhrasingContent[] | undefined {
  const last = strong.children.at(-1);
  if (last?.type !== 'text') return undefined;
  if (/[?!]$/u.test(last.value)) return strong.children;
  const [, word] = /^(.*[^?!:\s]):$/su.exec(last.value) ?? [];
  return word === undefined ? undefined : [...strong.children.slice(0, -1), { ...last, value: word }];
}

function withoutSpace([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return [];
  if (first.type !== 'text') return [first, ...rest];
  const value = first.value.trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** Entries as edited; those that say what one says that was made, as that was made. */
function keep<T>(edited: readonly T[], made: readonly T[], keyOf: (entry: T) => string): T[] {
  const kept = [...edited];
  for (const { first, second, length } of matchSequences(made.map(keyOf), edited.map(keyOf))) {
    for (let step = 0; step < length; step += 1) {
      const entry = made[first + step];
      if (entry !== undefined) kept[second + step] = entry;
    }
  }
  return kept;
}
