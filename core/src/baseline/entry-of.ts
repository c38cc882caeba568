import type { Finding } from '../facts/finding.js';
import type { BaselineEntry } from './baseline.js';

import { canonicalJson } from '../model/canonical-json.js';
import { sortBy } from '../model/ordering.js';

/** An entry without its number: what makes findings alike. */
export type EntryIdentity = Pick<BaselineEntry, 'data' | 'file' | 'id' | 'symbol' | 'to'>;

/** What is known of a finding when its code moves; undefined when it stands in no file. */
export function identityOf({ id, evidence, at, data = [], params }: Finding): EntryIdentity | undefined {
  const [first] = evidence;
  const file = first?.file ?? at?.file;
  if (file === undefined) return undefined;
  const to = params.recipientId ?? params.setting ?? params.sink;
  return {
    id,
    file,
    symbol: first?.symbol ?? '',
    ...(data.length > 0 && { data: data.join(', ') }),
    ...(to !== undefined && { to }),
  };
}

/** The same text for findings that are alike, and for no others. */
export function keyOf({ id, file, symbol, data, to }: EntryIdentity): string {
  return canonicalJson({ id, file, symbol, data: data ?? '', to: to ?? '' });
}

export function sortEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return sortBy(
    entries,
    ({ file }) => file,
    ({ symbol }) => symbol,
    ({ id }) => id,
    keyOf,
  );
}
