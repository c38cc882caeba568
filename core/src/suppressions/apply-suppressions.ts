import type { Finding } from '../facts/finding.js';
import type { SuppressedFinding, Suppression } from './suppression.js';

import { suppressionFinding } from './read-suppressions.js';
import { findingsNamed } from './suppressible.js';

export interface ApplyOptions {
  /** The day, ISO 8601: `2027-01-31`. Nothing here reads a clock. */
  readonly today: string;
  /** Whether a finding of this id would have been found in this file, had there been any; default: every one. */
  readonly isJudged?: (id: string, file: string) => boolean;
}

/** Findings, parted by what comments ask. */
export interface AppliedSuppressions {
  /** What no comment answers. */
  readonly open: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Of the comments themselves: those that answer nothing (SU01) or whose day is past (SU03). */
  readonly findings: readonly Finding[];
}

/** Parts findings by the suppressions of the same files; each list keeps its order. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { today, isJudged = () => true }: ApplyOptions,
): AppliedSuppressions {
  // Dates in ISO 8601 sort as text.
  const isPast = ({ until }: Suppression): boolean => until !== undefined && until < today;
  const used = new Map<Suppression, Set<string>>();
  const byLine = new Map<string, Suppression[]>();
  for (const suppression of suppressions.filter((one) => !isPast(one))) {
    const key = `${suppression.at.file}:${String(suppression.line)}`;
    byLine.set(key, [...(byLine.get(key) ?? []), suppression]);
    used.set(suppression, new Set());
  }

  const open: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const { at, id } = finding;
    const candidates = at === undefined ? [] : (byLine.get(`${at.file}:${String(at.start.line)}`) ?? []);
    const answers = candidates.flatMap((suppression) =>
      suppression.names.filter((name) => findingsNamed(name).includes(id)).map((name) => ({ suppression, name })),
    );
    const [first] = answers;
    // Of two comments that say the same neither is idle: removing one must not make the other loud.
    for (const { suppression, name } of answers) used.get(suppression)?.add(name);
    if (first === undefined) open.push(finding);
    else suppressed.push({ finding, suppression: first.suppression });
  }

  const about = suppressions.flatMap((suppression): readonly Finding[] => {
    const { at, names, until = '' } = suppression;
    const answered = used.get(suppression);
    if (answered === undefined) return [suppressionFinding('SU03', at, { ids: names.join(', '), until })];
    const idle = names.filter(
      (name) => !answered.has(name) && findingsNamed(name).every((id) => isJudged(id, at.file)),
    );
    return idle.length === 0 ? [] : [suppressionFinding('SU01', at, { ids: idle.join(', ') })];
  });
  return { open, suppressed, findings: about };
}
