import type { BlockContent, RootContent } from 'mdast';

import type { RegisterChange } from '../../changes/index.js';
import type { Language } from '../../languages/index.js';
import type { PassageChange } from './compare-passages.js';

import { unique } from '../../model/ordering.js';
import { blockList, descriptionList, heading, list, paragraph } from '../nodes.js';

/** How changes are told. */
export interface Telling {
  readonly language: Language;
  /** Depth of the headings under which they stand. */
  readonly depth: 2 | 3;
  /** What lies behind them in the register, as far as it is known. */
  readonly changes?: readonly RegisterChange[];
  /** Whether articles are cited. */
  readonly cited?: boolean;
}

/** Tells changes under the headings where they stand: what is said now, what was said before, what is new and what is gone. */
export function tellPassages(passages: readonly PassageChange[], telling: Telling): RootContent[] {
  return groupsOf(passages).flatMap((group) => tellGroup(group, telling));
}

/** Places under one heading. */
interface Group {
  readonly name: string;
  /** Of the heading itself, and of what stands under it without a term. */
  readonly own?: PassageChange;
  readonly labelled: readonly PassageChange[];
}

function groupsOf(changes: readonly PassageChange[]): readonly Group[] {
  const groups = new Map<string, { name: string; own?: PassageChange; labelled: PassageChange[] }>();
  for (const change of changes) {
    const { entry, key, label, section } = change;
    const at = label === undefined ? key : key.slice(0, key.lastIndexOf('\n'));
    const group = groups.get(at) ?? { name: entry ?? section, labelled: [] };
    groups.set(at, group);
    if (label === undefined) group.own = change;
    else group.labelled.push(change);
  }
  return [...groups.values()];
}

function tellGroup({ name, own, labelled }: Group, telling: Telling): RootContent[] {
  const { depth, language } = telling;
  const title = name === '' ? [] : [heading(depth, name)];
  if (own?.kind === 'removed') return [...title, paragraph(language.plain('changelog.gone'))];
  const isNew = own?.kind === 'added';
  const notes = [
    ...(isNew ? [language.plain('changelog.new')] : []),
    ...(own?.formerName === undefined ? [] : [language.plain('changelog.renamed', { name: own.formerName })]),
  ];
  const lines = own === undefined ? [] : isNew ? own.after : linesOf(own, language);
  return [
    ...title,
    ...(notes.length === 0 ? [] : [paragraph(notes.join(' '))]),
    ...(lines.length === 0 ? [] : isNew ? [paragraph(lines.join(' '))] : [list(lines)]),
    ...(labelled.length === 0
      ? []
      : [descriptionList(labelled.map((change) => [change.label ?? '', describe(change, isNew, telling)]))]),
  ];
}

function describe(change: PassageChange, isNew: boolean, telling: Telling): BlockContent[] {
  const { changes = [], cited = false, language } = telling;
  if (change.kind === 'removed') return [paragraph(language.plain('changelog.gone'))];
  const isAdded = change.kind === 'added';
  const about = changes.filter(({ subject }) => change.from.some((place) => concerns(subject, place)));
  const directions = unique(about.flatMap(({ direction }) => direction ?? []));
  const articles = unique(about.flatMap(({ articles }) => articles)).map((article) => language.cite(article));
  const notes = [
    ...(isAdded && !isNew ? [language.plain('changelog.new')] : []),
    ...(directions.length === 1 ? directions.map((one) => language.plain(`changelog.${one}`)) : []),
    ...(cited && articles.length > 0 ? [language.plain('changelog.articles', { articles: articles.join('; ') })] : []),
  ];
  const lines = isAdded ? change.after : linesOf(change, language);
  const [only, ...more] = lines;
  const told =
    only !== undefined && more.length === 0 ? paragraph(only) : blockList(lines.map((one) => [paragraph(one)]));
  return [...(lines.length === 0 ? [] : [told]), ...(notes.length === 0 ? [] : [paragraph(notes.join(' '))])];
}

/** One text for another is told as now and before; anything else line by line. */
function linesOf({ after, before }: PassageChange, language: Language): readonly string[] {
  if (after.length === 1 && before.length === 1) {
    return [
      language.plain('changelog.now', { text: after[0] ?? '' }),
      language.plain('changelog.before', { text: before[0] ?? '' }),
    ];
  }
  return [
    ...after.map((text) => language.plain('changelog.added', { text })),
    ...before.map((text) => language.plain('changelog.removed', { text })),
  ];
}

/** Whether a change in the register is what a passage tells: the place itself, something in it, or what it belongs to. */
export function concerns(subject: string, place: string): boolean {
  return place === subject || subject.startsWith(`${place}/`) || place.startsWith(`${subject}/`);
}
