import type { Wording } from '../../facts/wording.js';
import type { RecordTree, ScalarTree, ValueTree } from '../evaluate/value-tree.js';
import type { PlacedText } from './jsdoc-tags.js';
import type { TagProblem } from './tag-problems.js';

import { normaliseField } from './normalise-field.js';
import { tagProblems } from './tag-problems.js';
import { yamlTree } from './yaml-tree.js';

export interface ReadTag<T extends ValueTree> {
  readonly tree?: T;
  readonly problems: readonly TagProblem[];
}

/**
 * Body of `@personalData`:
 *
 * ```
 * category [ 'for' id { ',' id } | ',' retention ',' legalBasis ] [ '{' options in YAML '}' ]
 * ```
 */
export function readPersonalDataBody(body: PlacedText): ReadTag<RecordTree> {
  const problems: TagProblem[] = [];
  const [, category = '', rest = ''] = /^([^\s,{}]*)([\s\S]*)$/u.exec(body.text) ?? [];
  if (category === '') {
    return {
      problems: [{ at: body.region(0, body.text.length), problem: tagProblems.noCategory }],
    };
  }
  const restStart = category.length;
  const brace = rest.indexOf('{');
  const clause = brace < 0 ? rest : rest.slice(0, brace);
  const entries = new Map<string, ValueTree>();

  if (brace >= 0) {
    const options = body.slice(restStart + brace, body.text.length);
    const { tree, problems: found } = yamlTree(options.text, (start, end) => options.region(start, end));
    problems.push(...found);
    if (tree?.type === 'record') for (const [key, value] of tree.entries) entries.set(key, value);
  }
  const says = clauseEntries(body, restStart, clause);
  problems.push(...says.problems);
  for (const [key, value] of says.entries) {
    if (entries.has(key)) problems.push({ at: value.at, problem: tagProblems.saidTwice(key) });
    entries.set(key, value);
  }
  const at = body.region(0, body.text.length);
  const options: RecordTree = { type: 'record', entries, at };
  return { tree: normaliseField([scalarAt(body, 0, category.length), options], at), problems };
}

/** Body of `@dataSubject` and `@processedFor`: ids separated by commas; uses with terms of their own as `{ ... }`. */
export function readListBody(body: PlacedText): ReadTag<ValueTree> {
  const at = body.region(0, body.text.length);
  if (body.text === '') return { problems: [{ at, problem: tagProblems.empty }] };
  // The brackets are ours: positions are one further than in the body.
  const { tree, problems } = yamlTree(`[${body.text}]`, (start, end) =>
    body.region(Math.max(start - 1, 0), Math.min(end - 1, body.text.length)),
  );
  if (tree?.type !== 'list') return { problems };
  const unclear = tree.items.filter((item) => item.type === 'scalar' && !isId(item));
  return {
    tree: { ...tree, at, items: tree.items.filter((item) => !unclear.includes(item)) },
    problems: [...problems, ...unclear.map((item) => ({ at: item.at, problem: tagProblems.noIds }))],
  };
}

function clauseEntries(
  body: PlacedText,
  restStart: number,
  clause: string,
): { readonly entries: ReadonlyMap<string, ValueTree>; readonly problems: readonly TagProblem[] } {
  const entries = new Map<string, ValueTree>();
  const text = clause.trim();
  const start = restStart + clause.length - clause.trimStart().length;
  const fail = (problem: Wording) => ({
    entries,
    problems: [{ at: body.region(start, start + Math.max(text.length, 1)), problem }],
  });
  if (text === '') return { entries, problems: [] };
  const forMatch = /^for(?:\s+|$)/u.exec(text);
  if (forMatch) {
    const { tree, problems } = readListBody(body.slice(start + forMatch[0].length, start + text.length));
    if (tree) entries.set('for', tree);
    return { entries, problems };
  }
  if (!text.startsWith(',')) return fail(tagProblems.afterCategory);
  const lastComma = text.lastIndexOf(',');
  if (lastComma === 0) return fail(tagProblems.shortForm);
  setTrimmed('retention', 1, lastComma);
  setTrimmed('legalBasis', lastComma + 1, text.length);
  return entries.size === 2 ? { entries, problems: [] } : fail(tagProblems.shortForm);

  function setTrimmed(key: string, from: number, to: number): void {
    const part = text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const value = part.trim();
    if (value !== '') entries.set(key, scalarAt(body, start + from + lead, start + from + lead + value.length));
  }
}

/** Text of a comment as a value: line breaks are white space. */
function scalarAt(body: PlacedText, start: number, end: number): ScalarTree {
  return { type: 'scalar', value: body.text.slice(start, end).replace(/\s+/gu, ' '), at: body.region(start, end) };
}

function isId(item: ScalarTree): boolean {
  return typeof item.value === 'string' && item.value !== '' && !/\s/u.test(item.value);
}
