import type { Region } from '../engine-context.js';
import type { RecordTree, ValueTree } from '../evaluate/value-tree.js';

import { asList } from '../evaluate/value-tree.js';

/**
 * What `PersonalData(category)`, `(category, options)` or `(category, retention, legalBasis)` says, as the tree of one
 * {@link FieldDeclaration}. Parts that are missing stay missing: the validator names them.
 */
export function normaliseField(args: readonly ValueTree[], at: Region): RecordTree {
  const [category, second, legalBasis] = args;
  const entries = new Map<string, ValueTree>();
  // Named first and set last: it stands where one looks for it, and options cannot replace it.
  if (category) entries.set('category', category);
  if (second?.type === 'record') for (const [key, value] of second.entries) entries.set(key, value);
  else if (second && second.type !== 'absent') entries.set('retention', second);
  if (legalBasis) entries.set('legalBasis', legalBasis);
  if (category) entries.set('category', category);
  listEntry(entries, 'for');
  listEntry(entries, 'dataSubjects');
  return { type: 'record', entries, at };
}

function listEntry(entries: Map<string, ValueTree>, key: string): void {
  const value = asList(entries.get(key));
  if (value) entries.set(key, value);
}
