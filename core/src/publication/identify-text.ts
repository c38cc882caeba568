import type { ShownText } from './read-page.js';

/** A text that could stand on a page. */
export interface KnownText {
  readonly statement: string;
  /** BCP 47. */
  readonly language: string;
  readonly version: string;
  /** As {@link readPage} reads them. */
  readonly lines: readonly string[];
}

/** Which of the texts that we know a page shows. */
export interface IdentifiedText<Known extends KnownText> {
  /** `mark`: the page says so, and there is such a version; `words`: the closest by its words. Absent: none of them. */
  readonly known?: { readonly text: Known; readonly by: 'mark' | 'words' };
  /** Whether the page says exactly what that text says. */
  readonly isSame: boolean;
  /** The lines of the page that belong to the statement. */
  readonly lines: readonly string[];
}

/** From this share of its lines on, a text is taken to be the one on the page. */
const enough = 0.5;

/**
 * Recognises a text, by its marks or else by its words.
 *
 * @param known - Of equal likeness the first is taken.
 */
export function identifyText<Known extends KnownText>(
  { lines, marks }: ShownText,
  known: readonly Known[],
): IdentifiedText<Known> {
  const marked = known.find(
    (text) => text.version === marks?.version && text.statement === marks.statement && text.language === marks.language,
  );
  if (marked !== undefined) return compared(lines, marked, 'mark');
  const alike = known
    .filter((text) => marks === undefined || (text.statement === marks.statement && text.language === marks.language))
    .map((text) => ({ text, found: countFound(text.lines, lines) }))
    .filter(({ found, text }) => found > 0 && found >= text.lines.length * enough)
    // A text that another one only adds to stands on the page of either: what a page has beside it counts against it.
    .map(({ found, text }) => ({ text, likeness: found / (text.lines.length + lines.length) }))
    .reduce<{ text: Known; likeness: number } | undefined>(
      (best, one) => (best === undefined || one.likeness > best.likeness ? one : best),
      undefined,
    );
  if (alike === undefined) return { isSame: false, lines };
  return compared(marks === undefined ? between(lines, alike.text.lines) : lines, alike.text, 'words');
}

function compared<Known extends KnownText>(
  lines: readonly string[],
  text: Known,
  by: 'mark' | 'words',
): IdentifiedText<Known> {
  const isSame = lines.length === text.lines.length && lines.every((line, index) => line === text.lines[index]);
  return { known: { text, by }, isSame, lines };
}

/** How many lines of a text stand on a page. */
function countFound(text: readonly string[], page: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of page) left.set(line, (left.get(line) ?? 0) + 1);
  return text.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  }).length;
}

/** Without what stands before and after the statement on a page of others: from its first line to its last. */
function between(page: readonly string[], text: readonly string[]): readonly string[] {
  const told = new Set(text);
  const start = page.findIndex((line) => told.has(line));
  const end = page.findLastIndex((line) => told.has(line));
  return start === -1 ? page : page.slice(start, end + 1);
}
