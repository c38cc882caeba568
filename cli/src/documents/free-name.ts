import type { StoredDocuments } from './document-store.js';

/** A name beside `path` that nothing stands at yet: `statement.en.md.edited`, then `.edited-2` and on. */
export function freeNameFor(stored: StoredDocuments, path: string): string {
  const isTaken = (name: string): boolean => stored.read(name) !== undefined || stored.isBlocked(name);
  let name = `${path}.edited`;
  for (let count = 2; isTaken(name); count += 1) name = `${path}.edited-${String(count)}`;
  return name;
}
