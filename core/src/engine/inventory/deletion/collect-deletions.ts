import type { DeletionSeen, StoreSeen } from '../../../facts/observation.js';
import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';
import type { FoundDeletion } from './found-deletion.js';
import type { FoundStore } from './read-store.js';

import { findScheduled, isInside } from './find-scheduled.js';
import { readDeleteCall } from './read-delete-call.js';
import { readSoftDelete } from './read-soft-delete.js';
import { readStore } from './read-store.js';
import { readTimeToLive } from './read-time-to-live.js';

const mayDelete =
  /\.(?:delete\w*|destroy\w*|remove|soft(?:Delete|Remove)|del|truncate|nativeDelete|purge|forceDelete|bulkDelete|findOneAnd\w+|findByIdAnd\w+|p?[sS]et[eE]x|p?[eE]xpire)\s*\(|delete\s+from|truncate\s+table|expireAfterSeconds|\bexpires\b|timeToLive|expiration|paranoid|deleted_?at|is_?deleted|\bdeleted\b|deletedOn|\b[EP]X\b|\b(?:ex|px|ttl)\s*:/iu;
const mayStore =
  /@(?:\w+\.)?(?:Entity|Schema|Table)\b|\bTable|Table\s*\(|\.table\(|\bmodel\s*[(<]|\.define\s*\(|insertInto|\.insert(?:One|Many)?\s*\(|\.create(?:Many|ManyAndReturn)?\s*\(|\.upsert\s*\(/u;

/** Code that ends the keeping of data or only hides them, and the places where data are kept, in the order of the text. */
export function collectDeletions(
  reading: InventoryReading,
  files: readonly SourceFileNode[],
): { readonly deletions: readonly DeletionSeen[]; readonly stores: readonly StoreSeen[] } {
  const deletions: FoundDeletion[] = [];
  const stores: FoundStore[] = [];
  for (const source of files) {
    const deletes = mayDelete.test(source.text);
    const keeps = mayStore.test(source.text);
    if (!deletes && !keeps) continue;
    reading.context.ast.walk(source, (node) => {
      const deletion = deletes ? readDeletion(reading, node) : undefined;
      if (deletion) deletions.push(deletion);
      const store = keeps ? readStore(reading, node) : undefined;
      if (store) stores.push(store);
    });
  }
  const calls = deletions.some(({ by }) => by === 'call');
  const scheduled = calls ? findScheduled(reading, files) : new Set<SyntaxNode>();
  return {
    deletions: deletions.map(({ node, by, ...parts }) => ({
      kind: 'deletionSeen',
      ...placeOf(reading, node),
      by: by === 'call' && isInside(reading, node, scheduled) ? 'schedule' : by,
      ...parts,
    })),
    stores: stores.map(({ node, ...parts }) => ({ kind: 'storeSeen', ...placeOf(reading, node), ...parts })),
  };
}

function readDeletion(reading: InventoryReading, node: SyntaxNode): FoundDeletion | undefined {
  return readDeleteCall(reading, node) ?? readTimeToLive(reading, node) ?? readSoftDelete(reading, node);
}

function placeOf({ context, evidenceOf }: InventoryReading, node: SyntaxNode) {
  return { evidence: evidenceOf(node), at: context.spanOf(context.regionOf(node)) };
}
