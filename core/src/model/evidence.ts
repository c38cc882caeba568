import type { Evidence } from '../facts/location.js';

import { sortBy } from './ordering.js';

/** One text for one piece of evidence: `src/customer.ts#Customer.email`. */
export function evidenceKey(evidence: Evidence): string {
  return `${evidence.file}#${evidence.symbol}`;
}

/** All the evidence, each piece once, sorted by file and symbol. */
export function uniteEvidence(...lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const { file, symbol } of lists.flat()) byKey.set(evidenceKey({ file, symbol }), { file, symbol });
  return sortBy(
    byKey.values(),
    (evidence) => evidence.file,
    (evidence) => evidence.symbol,
  );
}
