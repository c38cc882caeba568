import { type Line, keyOf } from './line.js';

/** What opens, parts and ends a conflict in a document. The words beside a mark are for people and are never read. */
type MarkKind =
  /** The text of a person follows; that of the code changed too. */
  | 'edited'
  /** The text of the code follows. */
  | 'generated'
  /** The text of the code follows, at a place where a person had deleted the former one. */
  | 'removed'
  /** The text of a person follows, at a place where the code says nothing any more. */
  | 'dropped'
  | 'end';

/** Words beside the marks, in the language of a document. */
export type MarkWords = Readonly<Record<MarkKind, readonly [strong: string, rest: string]>>;

/** The texts of one place; at least one is not empty. */
export interface Conflict {
  readonly edited: readonly Line[];
  readonly generated: readonly Line[];
}

/** Lines of a document, where one that is open stands for all the lines of its conflict. */
export type MarkedLine = Line & { readonly open?: OpenConflict };

interface OpenConflict extends Conflict {
  /** All its lines with its marks, as they stand. */
  readonly lines: readonly Line[];
}

/** The lines that show a conflict: each text below a quote that says whose it is. */
export function showConflict({ edited, generated }: Conflict, words: MarkWords): readonly Line[] {
  const mark = (kind: MarkKind): Line => ({ text: markText(kind, words), gap: 1 });
  const set = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line, index) => (index === lines.length - 1 ? { ...line, gap: 1 } : line));
  if (edited.length === 0) return [mark('removed'), ...set(generated), mark('end')];
  if (generated.length === 0) return [mark('dropped'), ...set(edited), mark('end')];
  return [mark('edited'), ...set(edited), mark('generated'), ...set(generated), mark('end')];
}

/**
 * Finds the conflicts in the lines of a document. One is open while all its marks stand and no text between them was deleted;
 * of one that a person resolved the marks are left out and the text stays.
 */
export function readConflicts(lines: readonly Line[]): readonly MarkedLine[] {
  const found: MarkedLine[] = [];
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const open = openAt(lines, index);
    if (open !== undefined) {
      found.push({ text: `conflict ${String(found.length)}`, gap: open.lines.at(-1)?.gap ?? 0, open });
      index += open.lines.length;
      continue;
    }
    const last = found.at(-1);
    if (markOf(line) === undefined) found.push(line);
    // What stood above a mark and below it were two texts.
    else if (last !== undefined) found[found.length - 1] = { ...last, gap: 1 };
    index += 1;
  }
  return found;
}

/** Number of lines, from 1, at which conflicts that are open start in a text. */
export function conflictLines(text: string): readonly number[] {
  const lines = text.split(/\r\n?|\n/u).map((line) => ({ text: line, gap: 0 }));
  return lines.flatMap((_, index) => (openAt(lines, index) === undefined ? [] : [index + 1]));
}

function openAt(lines: readonly Line[], start: number): OpenConflict | undefined {
  const first = lines[start];
  const kind = first === undefined ? undefined : markOf(first);
  if (kind === undefined || kind === 'end' || kind === 'generated') return undefined;
  const middle = kind === 'edited' ? nextMark(lines, start) : start;
  const end = middle === undefined ? undefined : nextMark(lines, middle);
  if (middle === undefined || end === undefined || markOf(lines[end] ?? noLine) !== 'end') return undefined;
  if (kind === 'edited' && markOf(lines[middle] ?? noLine) !== 'generated') return undefined;
  const texts = [lines.slice(start + 1, middle), lines.slice(middle + 1, end)] as const;
  const [edited, generated] = kind === 'dropped' ? [texts[1], []] : kind === 'removed' ? [[], texts[1]] : texts;
  const needed = kind === 'edited' ? [edited, generated] : [texts[1]];
  if (needed.some((text) => text.every(isBlank))) return undefined;
  return { edited, generated, lines: lines.slice(start, end + 1) };
}

const noLine: Line = { text: '', gap: 0 };

function nextMark(lines: readonly Line[], after: number): number | undefined {
  const next = lines.findIndex((line, index) => index > after && markOf(line) !== undefined);
  return next === -1 ? undefined : next;
}

function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

function markOf(line: Line): MarkKind | undefined {
  const kind = /^\s*> .*<!-- conflict: (edited|generated|removed|dropped|end) -->$/u.exec(keyOf(line))?.[1];
  return kind as MarkKind | undefined;
}

function markText(kind: MarkKind, words: MarkWords): string {
  const [strong, rest] = words[kind];
  return `> **${strong}**${rest === '' ? '' : ` ${rest}`} <!-- conflict: ${kind} -->`;
}
