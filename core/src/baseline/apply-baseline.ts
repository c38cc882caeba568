import type { Finding } from '../facts/finding.js';
import type { Baseline, BaselineEntry } from './baseline.js';

import { isSuppressible } from '../suppressions/index.js';
import { identityOf, keyOf } from './entry-of.js';

/** A finding that the baseline accepts. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}

/** Findings, parted by a baseline. */
export interface AppliedBaseline {
  /** What the baseline does not list. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Entries that list more than was found, with how many more. Meaningless when not all files were judged. */
  readonly stale: readonly { readonly entry: BaselineEntry; readonly surplus: number }[];
}

/**
 * Parts findings by a baseline; each list keeps its order. Of findings that are alike the first are accepted, as many as the
 * entry counts. Only findings that a comment could suppress are.
 */
export function applyBaseline(findings: readonly Finding[], { findings: entries }: Baseline): AppliedBaseline {
  const left = new Map(entries.map((entry) => [keyOf(entry), { entry, surplus: entry.count }]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const identity = isSuppressible(finding.id) ? identityOf(finding) : undefined;
    const found = identity && left.get(keyOf(identity));
    if (found === undefined || found.surplus === 0) {
      open.push(finding);
      continue;
    }
    found.surplus -= 1;
    accepted.push({ finding, entry: found.entry });
  }
  return { open, accepted, stale: [...left.values()].filter(({ surplus }) => surplus > 0) };
}
