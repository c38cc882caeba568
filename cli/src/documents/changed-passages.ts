import { structuredPatch } from 'diff';

import { readableLine, readablePair } from './readable-pair.js';

/** Lines of one place in a document that differ. */
export interface Passage {
  /** Heading under which it stands; `undefined` above the first. */
  readonly heading: string | undefined;
  /** As committed; without empty lines and marks of Markdown, long lines cut to what differs. */
  readonly before: readonly string[];
  /** As the code says; likewise. */
  readonly after: readonly string[];
}

/** Where two Markdown texts differ, each place under its heading. Differences in empty lines alone are one passage without lines. */
export function changedPassages(before: string, after: string): readonly Passage[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 0 });
  const lines = after.split('\n');
  return hunks.map(({ lines: changed, newStart }) => ({
    heading: headingAbove(lines.slice(0, newStart - 1)),
    ...readable(linesOf(changed, '-'), linesOf(changed, '+')),
  }));
}

/** Line by line where there are as many, so that long ones can be cut to what differs. */
function readable(before: readonly string[], after: readonly string[]): Pick<Passage, 'after' | 'before'> {
  if (before.length !== after.length) return { before: before.map(readableLine), after: after.map(readableLine) };
  const pairs = before.map((line, index) => readablePair(line, after[index] ?? ''));
  return { before: pairs.map(([old]) => old), after: pairs.map(([, now]) => now) };
}

function linesOf(changed: readonly string[], sign: '+' | '-'): readonly string[] {
  return changed.filter((line) => line.startsWith(sign) && line.trim().length > 1).map((line) => line.slice(1));
}

function headingAbove(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => /^#{1,6} /u.test(line))?.replace(/^#+ /u, '');
}
