import {
  applyBaseline,
  type AppliedSuppressions,
  applySuppressions,
  collectSuppressions,
  type Finding,
} from '@verklaar/core/linting';

import type { LintedFile } from './reading-of.js';

type Read = ReturnType<typeof collectSuppressions>;

const read = new WeakMap<object, Map<string, Read>>();

/** What the comments of a file ask to be ignored (`verklaar-ignore DF01: reason`), and which of them are not whole. */
export function suppressionsIn({ reading, source: { fileName } }: LintedFile): Read {
  const known = read.get(reading) ?? new Map<string, Read>();
  read.set(reading, known);
  const found =
    known.get(fileName) ??
    collectSuppressions({ ...reading.host, files: () => [fileName] }, (file) => reading.pathOf(file));
  known.set(fileName, found);
  return found;
}

/**
 * Findings of a file, parted by what its comments ask.
 *
 * @param isJudged - Whether findings of an id are looked for in a file; default: every one.
 */
export function partBySuppressions(
  file: LintedFile,
  findings: readonly Finding[],
  isJudged: (id: string, path: string) => boolean = () => true,
): AppliedSuppressions {
  // Until which day a comment holds is for whoever runs the linter: it is the one place here that asks for the date.
  const today = new Date().toISOString().slice(0, 10);
  return applySuppressions(findings, suppressionsIn(file).suppressions, { today, isJudged });
}

/** Findings of one rule in a file that neither a comment nor the baseline answers. */
export function openFindings(file: LintedFile, findings: readonly Finding[]): readonly Finding[] {
  const { open } = partBySuppressions(file, findings);
  const { baseline } = file.settings;
  return baseline === undefined ? open : applyBaseline(open, baseline).open;
}
