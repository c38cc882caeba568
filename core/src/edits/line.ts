/** A line of Markdown that is not blank, with what follows it. */
export interface Line {
  readonly text: string;
  /** Number of blank lines after it. */
  readonly gap: number;
}

/** Lines of a text; a byte-order mark, the kind of line end and blank lines at either end do not count. */
export function readLines(text: string): readonly Line[] {
  const lines: { text: string; gap: number }[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)) {
    const last = lines.at(-1);
    if (line.trim() !== '') lines.push({ text: line, gap: 0 });
    else if (last !== undefined) last.gap += 1;
  }
  const last = lines.at(-1);
  if (last !== undefined) last.gap = 0;
  return lines;
}

/** The text of lines, which ends in a line end unless it is empty. */
export function writeLines(lines: readonly Line[]): string {
  return lines.map(({ text, gap }, index) => `${text}\n${index === lines.length - 1 ? '' : '\n'.repeat(gap)}`).join('');
}

/** What makes two lines the same: white space at the end does not show. */
export function keyOf({ text }: Pick<Line, 'text'>): string {
  return text.trimEnd();
}
