import type { Passage } from './passage.js';

/** A place at which two versions of a document say different things. */
export interface PassageChange extends Omit<Passage, 'lines'> {
  readonly kind: 'added' | 'changed' | 'removed';
  /** What stands there no more. */
  readonly before: readonly string[];
  /** What did not stand there before. */
  readonly after: readonly string[];
  /** What its heading was called, when it has another name now. */
  readonly formerName?: string;
}

/** What one version of a document says otherwise than another, in the order of the newer one; what is gone comes last. */
export function comparePassages(before: readonly Passage[], after: readonly Passage[]): readonly PassageChange[] {
  const old = new Map(before.map((passage) => [passage.key, passage]));
  const now = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((passage) => changeOf(old.get(passage.key), passage)),
    ...before.filter(({ key }) => !now.has(key)).map((passage) => gone(passage)),
  ];
}

function changeOf(old: Passage | undefined, { lines, ...place }: Passage): readonly PassageChange[] {
  if (old === undefined) return [{ ...place, kind: 'added', before: [], after: lines }];
  const [before, after] = [beside(old.lines, lines), beside(lines, old.lines)];
  const isHeading = place.label === undefined;
  const formerName = isHeading ? otherName(old, place) : undefined;
  if (before.length === 0 && after.length === 0 && formerName === undefined) return [];
  return [{ ...place, kind: 'changed', before, after, ...(formerName !== undefined && { formerName }) }];
}

function gone({ lines, ...place }: Passage): PassageChange {
  return { ...place, kind: 'removed', before: lines, after: [] };
}

function otherName(old: Passage, now: Omit<Passage, 'lines'>): string | undefined {
  const [was, is] = [old.entry ?? old.section, now.entry ?? now.section];
  return was === is ? undefined : was;
}

/** Lines that the other version lacks. The order of sentences changes nothing for a reader. */
function beside(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line));
}
