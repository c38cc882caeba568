import type { Root, RootContent } from 'mdast';

import type { RegisterChange } from '../../changes/index.js';
import type { Register, Statement } from '../../model/register.js';
import type { PassageChange } from './compare-passages.js';
import type { Passage } from './passage.js';

import { registerChanges } from '../../changes/index.js';
import { loadLanguage, type Language } from '../../languages/index.js';
import { unique } from '../../model/ordering.js';
import { segmentsOf } from '../../model/pointer.js';
import { heading, list, paragraph } from '../nodes.js';
import { columnsOf } from '../register/columns.js';
import { renderRegister } from '../register/render-register.js';
import { renderStatement } from '../statement/render-statement.js';
import { comparePassages } from './compare-passages.js';
import { passagesOf } from './passage.js';
import { concerns, tellPassages } from './tell-passages.js';

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
  const parts = reader === 'reader' ? statementParts(before, after, tag) : [registerPart(before, after, tag, reader)];
  const told = parts.flatMap(({ name, passages }): RootContent[] => {
    const depth = name === undefined ? 2 : 3;
    const blocks = tellPassages(passages, { changes, language, depth, cited: reader === 'lawyer' });
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
