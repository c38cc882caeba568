import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

import { lineBefore } from './line-before.js';
import { idCharacters, type TermPlace, retentionCharacters, wordAt } from './place.js';
import { slotOf } from './slot.js';

/** Stands for what is being typed, so that the parser finds something there. */
const mark = 'zzVerklaarCursorzz';
const deepest = 64;

/** A scalar with the mark in it, and the nodes around it. */
interface Found {
  readonly scalar: Scalar;
  readonly isKey: boolean;
  readonly path: readonly string[];
  readonly holders: readonly Node[];
}

/**
 * The part of a config in YAML that an offset stands in. What is typed there is replaced by a mark, alone and as a key, since an
 * unfinished line is a key to one parser and the end of the line before to another.
 */
export function placeInYaml(text: string, offset: number): TermPlace | undefined {
  const line = lineBefore(text, offset);
  if (/(?:^|\s)#/u.test(line)) return undefined;
  const word = wordAt({ text, start: 0 }, offset, /[\p{L}\p{N}_.$/@*-]/u);
  const lead = line.slice(0, Math.max(line.length - (offset - word.start), 0));
  const rest = text.slice(word.start + word.text.length);
  const isKeyWritten = /^\s*:(?:\s|$)/u.test(rest);
  const asValue = (): TermPlace | undefined =>
    placeOf(find(text, word.text, word.start, ''), text, word.text, offset, isKeyWritten);
  const asKey = (): TermPlace | undefined =>
    placeOf(find(text, word.text, word.start, ': '), text, word.text, offset, false);
  if (isKeyWritten || !/^\s*(?:-\s+)*$/u.test(lead)) return asValue();
  if (!lead.includes('-')) return asKey();
  // An item of a list is a text or an object: what the list takes decides.
  const value = asValue();
  return value && slotOf(value).sorts.length > 0 ? value : asKey();
}

function find(text: string, word: string, start: number, behind: string): Found | undefined {
  const marked = text.slice(0, start) + mark + behind + text.slice(start + word.length);
  const document = parseDocument(marked, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return search(document.contents, [], []);
}

function search(node: unknown, path: readonly string[], holders: readonly Node[]): Found | undefined {
  if (holders.length > deepest) return undefined;
  if (isScalar(node)) return isMarked(node) ? { scalar: node, isKey: false, path, holders } : undefined;
  if (!isNode(node)) return undefined;
  const around = [...holders, node];
  if (isSeq(node)) return firstOf(node.items, (item) => search(item, path, around));
  if (!isMap(node)) return undefined;
  return firstOf(node.items, ({ key, value }) => {
    if (isScalar(key) && isMarked(key)) return { scalar: key, isKey: true, path, holders: around };
    return search(value, [...path, isScalar(key) ? String(key.value) : ''], around);
  });
}

function firstOf<T, U>(items: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMarked({ value }: Scalar): boolean {
  return typeof value === 'string' && value.includes(mark);
}

function placeOf(
  found: Found | undefined,
  text: string,
  word: string,
  offset: number,
  isKeyWritten: boolean,
): TermPlace | undefined {
  const { range, type, value } = found?.scalar ?? {};
  if (!found || !range || typeof value !== 'string') return undefined;
  const { holders, isKey, path } = found;
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const start = range[0] + (isQuoted ? 1 : 0);
  const end = range[1] - (isQuoted ? 1 : 0) - mark.length + word.length;
  const whole = { text: text.slice(start, end), start };
  const id = idIn(holders);
  return {
    notation: 'yaml',
    shape: 'Config',
    path,
    isKey,
    whole,
    word: wordAt(whole, offset, !isKey && path.at(-1) === 'retention' ? retentionCharacters : idCharacters),
    present: presentIn(holders.at(-1), isKey),
    quote: '',
    colon: isKeyWritten,
    ...(id !== undefined && { id }),
  };
}

function presentIn(holder: Node | undefined, isKey: boolean): readonly string[] {
  const texts: readonly unknown[] =
    isMap(holder) && isKey ? holder.items.map(({ key }) => key) : isSeq(holder) && !isKey ? holder.items : [];
  return texts.flatMap((node) => (isScalar(node) && !isMarked(node) ? [String(node.value)] : []));
}

/** The id of the nearest object around that has one. */
function idIn(holders: readonly Node[]): string | undefined {
  for (const holder of holders.toReversed()) {
    const id: unknown = isMap(holder) ? holder.get('id') : undefined;
    if (typeof id === 'string' && !id.includes(mark)) return id;
  }
  return undefined;
}
