import type { BlockContent, Root, RootContent } from 'mdast';

import type { RegisterChange } from '../../changes/index.js';
import type { Register, Statement } from '../../model/register.js';
import type { PassageChange } from './compare-passages.js';
import type { Passage } from './passage.js';

import { registerChanges } from '../../changes/index.js';
import { loadLanguage, type Language } from '../../languages/index.js';
import { unique } from '../../model/ordering.js';
import { segmentsOf } from '../../model/pointer.js';
import { blockList, descriptionList, heading, list, paragraph } from '../nodes.js';
import { columnsOf } from '../register/columns.js';
import { renderRegister } from '../register/render-register.js';
import { renderStatement } from '../statement/render-statement.js';
import { comparePassages } from './compare-passages.js';
import { passagesOf } from './passage.js';

/** For whom changes are told: who reads the statement, who answers for the processing, who supervises it. */
export type ChangelogReader = 'authority' | 'lawyer' | 'reader';

export interface ChangelogOptions {
  /** BCP 47 tag for which a catalogue exists. */
  readonly language: string;
  readonly reader: ChangelogReader;
}

/**
 * What has changed between two registers, as the documents made of them tell it: a reader hears it in the words of the
 * statement, a lawyer in those of the register with the articles, an authority only what Art. 30 asks.
 *
 * @throws RangeError when no catalogue serves the language.
 */
export function renderChangelog(before: Register, after: Register, { language: tag, reader }: ChangelogOptions): Root {
  const changes = registerChanges(before, after);
  const language = loadLanguage(tag);
  const teller: Teller = { changes, language, reader };
  const parts = reader === 'reader' ? statementParts(before, after, tag) : [registerPart(before, after, tag, reader)];
  const told = parts.flatMap(({ name, passages }): RootContent[] => {
    const depth = name === undefined ? 2 : 3;
    const blocks = groupsOf(passages).flatMap((group) => renderGroup(group, depth, teller));
    return blocks.length === 0 || name === undefined ? blocks : [heading(2, name), ...blocks];
  });
  const announced = reader === 'reader' ? [] : renderAnnounced(changes, after, language);
  const others = reader === 'lawyer' ? renderOthers(changes, parts, language) : [];
  const all = [...announced, ...told, ...others];
  const none = paragraph(language.plain('changelog.none'));
  return {
    type: 'root',
    children: [heading(1, language.plain(`changelog.${reader}`)), ...(all.length === 0 ? [none] : all)],
  };
}

interface Part {
  readonly name?: string;
  readonly passages: readonly PassageChange[];
}

/** Statement by statement; one that is new or gone is told whole. */
function statementParts(before: Register, after: Register, tag: string): readonly Part[] {
  const ids = unique([...after.statements, ...before.statements].map(({ id }) => id));
  return ids.map((id) => ({
    ...(ids.length > 1 && { name: id }),
    passages: comparePassages(statementPassages(before, id, tag), statementPassages(after, id, tag)),
  }));
}

/** Without the summary, which says again what stands below it. */
function statementPassages(register: Register, id: string, tag: string): readonly Passage[] {
  const statement = register.statements.find((one: Statement) => one.id === id);
  if (statement === undefined) return [];
  return passagesOf(renderStatement(register, statement, tag).root).filter(({ key }) => key !== 'summary');
}

/** Sections of the register that say again what stands elsewhere, or what code was seen to do. */
const leftOut: readonly string[] = ['overview', 'sent', 'deletion', 'open-points'];

function registerPart(before: Register, after: Register, tag: string, reader: ChangelogReader): Part {
  const [old, now] = [before, after].map((register) => registerPassages(register, tag, reader));
  return { passages: comparePassages(old ?? [], now ?? []) };
}

function registerPassages(register: Register, tag: string, reader: ChangelogReader): readonly Passage[] {
  const language = loadLanguage(tag);
  const labels = (keep: (column: ReturnType<typeof columnsOf>[number]) => boolean): ReadonlySet<string> =>
    new Set(
      [...columnsOf('controller'), ...columnsOf('processor')]
        .filter(keep)
        .map(({ label }) => language.plain(label as 'register.field.id')),
    );
  const ofTool = labels(({ isOfTool }) => isOfTool === true);
  const asked = labels(({ mandatory }) => mandatory !== undefined);
  return passagesOf(renderRegister(register, [], tag).root).filter(({ key, label }) => {
    const [section = ''] = key.split('\n', 1);
    if (leftOut.includes(section) || (label !== undefined && ofTool.has(label))) return false;
    if (reader !== 'authority' || !section.startsWith('as-')) return true;
    return label === undefined || asked.has(label);
  });
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

/** Who tells it, to whom, and what lies behind it. */
interface Teller {
  readonly changes: readonly RegisterChange[];
  readonly language: Language;
  readonly reader: ChangelogReader;
}

function renderGroup({ name, own, labelled }: Group, depth: 2 | 3, teller: Teller): RootContent[] {
  const { language } = teller;
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
      : [descriptionList(labelled.map((change) => [change.label ?? '', describe(change, isNew, teller)]))]),
  ];
}

function describe(change: PassageChange, isNew: boolean, { changes, language, reader }: Teller): BlockContent[] {
  if (change.kind === 'removed') return [paragraph(language.plain('changelog.gone'))];
  const about = changes.filter(({ subject }) => change.from.some((place) => concerns(subject, place)));
  const directions = unique(about.flatMap(({ direction }) => direction ?? []));
  const cited = unique(about.flatMap(({ articles }) => articles)).map((article) => language.cite(article));
  const notes = [
    ...(directions.length === 1 ? directions.map((one) => language.plain(`changelog.${one}`)) : []),
    ...(reader === 'lawyer' && cited.length > 0
      ? [language.plain('changelog.articles', { articles: cited.join('; ') })]
      : []),
  ];
  const lines = isNew ? change.after : linesOf(change, language);
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
function concerns(subject: string, place: string): boolean {
  return place === subject || subject.startsWith(`${place}/`) || place.startsWith(`${subject}/`);
}

/** New purposes, which people must hear of first (Art. 13(3)), by the names of their activities. */
function renderAnnounced(changes: readonly RegisterChange[], after: Register, language: Language): RootContent[] {
  const ids = unique(changes.filter(({ announce }) => announce === true).map(({ subject }) => segmentsOf(subject)[1]));
  if (ids.length === 0) return [];
  const names = ids.map((id) => {
    const activity = after.activities.find((one) => one.id === id);
    return language.own(activity?.name) ?? id ?? '';
  });
  return [paragraph(language.plain('changelog.announce', { article: language.cite('13(3)') })), list(names)];
}

/** What changed in the register and in no text of it, so that nothing goes untold. */
function renderOthers(changes: readonly RegisterChange[], parts: readonly Part[], language: Language): RootContent[] {
  const told = new Set(parts.flatMap(({ passages }) => passages.flatMap(({ from }) => from)));
  const others = changes.filter(({ subject }) => ![...told].some((place) => concerns(subject, place)));
  if (others.length === 0) return [];
  return [
    heading(2, language.plain('changelog.others')),
    list(others.map(({ subject }) => ({ type: 'inlineCode', value: subject }))),
  ];
}
