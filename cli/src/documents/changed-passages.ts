import { structuredPatch } from 'diff';

/** Lines of one place in a document that differ. */
export interface Passage {
  /** Heading under which it stands; `undefined` above the first. */
  readonly heading: string | undefined;
  /** As committed; without empty lines. */
  readonly before: readonly string[];
  /** As the code says; without empty lines. */
  readonly after: readonly string[];
}

/** Where two Markdown texts differ, each place under its heading. Differences in empty lines alone are one passage without lines. */
export function changedPassages(before: string, after: string): readonly Passage[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  const lines = after.split('\n');
  return hunks.map(({ lines: changed, newStart }) => ({
    heading: headingAbove(lines.slice(0, newStart - 1)),
    before: linesOf(changed, '-'),
    after: linesOf(changed, '+'),
  }));
}

function linesOf(changed: readonly string[], sign: '+' | '-'): readonly string[] {
  return changed.filter((line) => line.startsWith(sign) && line.length > 1).map((line) => line.slice(1));
}

function headingAbove(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => /^#{1,6} /u.test(line))?.replace(/^#+ /u, '');
}
