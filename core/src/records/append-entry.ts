import { type Alias, isMap, isNode, isSeq, parseDocument, stringify, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/** A text with one entry more; `undefined` when the text has a form in which nothing can be added safely. */
export type Appended = string | undefined;

export interface AppendOptions {
  /** Key of the list, at the top of the file. */
  readonly list: string;
  /** Comment at the top of a file that is new; one line each. */
  readonly heading: readonly string[];
  /** First keys of a file that is new. */
  readonly head: Readonly<Record<string, number | string>>;
}

/**
 * Adds an entry at the end of a list in a YAML text. Every byte that stands there stays, comments and line ends included: the
 * file is the memory of people, and is added to, never written anew.
 *
 * @param text - The file as it is; `undefined` when there is none.
 * @param entry - Plain data; keys without a value are left out.
 */
export function appendEntry(
  text: string | undefined,
  entry: Readonly<Record<string, unknown>>,
  { list, heading, head }: AppendOptions,
): Appended {
  if (text === undefined) {
    const comment = heading.map((line) => `# ${line}\n`).join('');
    return `${comment}${written(head)}${list}:\n${itemText(entry, 2)}`;
  }
  const found = findList(text, list);
  if (found === undefined) return undefined;
  const candidates =
    found.seq.flow === true ? flowCandidates(text, found.seq, entry) : [blockCandidate(text, found, entry)];
  return candidates.find((candidate) => hasGained(text, candidate, list, entry));
}

interface FoundList {
  readonly map: YAMLMap;
  readonly seq: YAMLSeq;
}

function findList(text: string, list: string): FoundList | undefined {
  const map = read(text);
  const seq: unknown = map?.get(list, true);
  return map !== undefined && isSeq(seq) ? { map, seq } : undefined;
}

/** The map that a text is; `undefined` when it is none, or brings in parts by aliases. */
function read(text: string): YAMLMap | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias);
      return visit.BREAK;
    },
  });
  const { contents, errors } = document;
  return errors.length === 0 && aliases.length === 0 && isMap(contents) ? contents : undefined;
}

/** Whether the new text has all entries of the old one, unchanged and in order, and the new one behind them. */
function hasGained(before: string, after: string, list: string, entry: Readonly<Record<string, unknown>>): boolean {
  const [old, now] = [before, after].map((text): unknown => findList(text, list)?.seq.toJSON());
  // As JSON, so that keys without a value are left out here too.
  return Array.isArray(old) && JSON.stringify(now) === JSON.stringify([...(old as unknown[]), entry]);
}

/** Behind the last entry and the comments that belong to it: at the end, or before the next key and its comments. */
function blockCandidate(text: string, { map, seq }: FoundList, entry: Readonly<Record<string, unknown>>): string {
  const start = seq.range?.[0] ?? 0;
  const indent = start - lineStart(text, start);
  const later = map.items
    .map(({ key }) => (isNode(key) ? key.range?.[0] : undefined))
    .filter((at): at is number => at !== undefined && at > start);
  const at = later.length === 0 ? text.length : aboveComments(text, lineStart(text, Math.min(...later)));
  return insert(text, at, itemText(entry, indent));
}

/** The start of the comments that stand directly above a line. */
function aboveComments(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const before = lineStart(text, at - 1);
    if (!text.slice(before, at).startsWith('#')) return at;
    at = before;
  }
  return at;
}

/** A list between brackets: an empty one becomes lines, and in another the entry comes before the last bracket. */
function flowCandidates(text: string, seq: YAMLSeq, entry: Readonly<Record<string, unknown>>): readonly string[] {
  const [start, end] = seq.range ?? [0, 0];
  if (seq.items.length === 0) {
    const before = text.slice(0, start).trimEnd();
    return [insert(before, before.length, itemText(entry, 2)) + text.slice(end).replace(/^[ \t]*\r?\n?/u, '')];
  }
  const json = JSON.stringify(entry);
  return [`, ${json}`, ` ${json}`, `\n, ${json}`, `\n ${json}`].map(
    (added) => text.slice(0, end - 1) + added + text.slice(end - 1),
  );
}

function insert(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  const lineEnd = lineEndOf(text);
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return before + gap + lines.replaceAll('\n', lineEnd) + text.slice(at);
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function itemText(entry: Readonly<Record<string, unknown>>, indent: number): string {
  // Only the last line end: a text may itself end in a space that YAML leaves unquoted.
  const lines = written([entry]).replace(/\n$/u, '').split('\n');
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

function written(value: unknown): string {
  // Quoted where needed and never folded: a block scalar would change with the indentation around it.
  return stringify(value, { schema: 'core', lineWidth: 0, blockQuote: false });
}
