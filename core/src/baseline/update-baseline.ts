import type { Finding } from '../facts/finding.js';
import type { Baseline, BaselineEntry } from './baseline.js';

import { isSuppressible } from '../suppressions/index.js';
import { type EntryIdentity, identityOf, keyOf, sortEntries } from './entry-of.js';

/** A baseline that lists what is found now. */
export interface UpdatedBaseline {
  readonly baseline: Baseline;
  /** Entries that the former did not have, or with a smaller number. Empty where there was none. */
  readonly grown: readonly BaselineEntry[];
}

/**
 * Makes the baseline of findings.
 *
 * @param former - The one there is. Reasons of entries that stay are kept.
 * @param reason - Why it may grow; kept with the entries that do.
 */
export function updateBaseline(
  findings: readonly Finding[],
  { former, reason }: { readonly former?: Baseline; readonly reason?: string } = {},
): UpdatedBaseline {
  const counted = new Map<string, { readonly identity: EntryIdentity; count: number }>();
  for (const finding of findings) {
    const identity = isSuppressible(finding.id) ? identityOf(finding) : undefined;
    if (identity === undefined) continue;
    const known = counted.get(keyOf(identity));
    if (known === undefined) counted.set(keyOf(identity), { identity, count: 1 });
    else known.count += 1;
  }
  const before = new Map(former?.findings.map((entry) => [keyOf(entry), entry]));
  const grown: BaselineEntry[] = [];
  const entries = [...counted].map(([key, { identity, count }]): BaselineEntry => {
    const old = before.get(key);
    const isGrown = former !== undefined && count > (old?.count ?? 0);
    const reasons = [...new Set([...(old?.reasons ?? []), ...(isGrown && reason !== undefined ? [reason] : [])])];
    const entry = { ...identity, count, ...(reasons.length > 0 && { reasons }) };
    if (isGrown) grown.push(entry);
    return entry;
  });
  return {
    baseline: { $schema: baselineSchemaId, schemaVersion: 1, findings: sortEntries(entries) },
    grown: sortEntries(grown),
  };
}

/** `$schema` of a baseline and `$id` of its published schema (core/schemas). A name that leads nowhere: nothing is fetched. */
export const baselineSchemaId = 'urn:verklaar:baseline:1';

/** The text of `baseline.json`. */
export function serialiseBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}
