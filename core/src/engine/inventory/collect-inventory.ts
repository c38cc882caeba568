import type { Inventory } from '../../facts/observation.js';
import type { CategoryId } from '../../vocabulary/ids.js';
import type { EngineContext } from '../engine-context.js';

import { collectCollections } from './collection/collect-collections.js';
import { routerPackages } from './collection/read-route.js';
import { schemaPackages } from './collection/schema-fields.js';
import { collectDeletions } from './deletion/collect-deletions.js';
import { collectDeviceAccess } from './device/collect-device-access.js';
import { devicePackages } from './device/read-device-access.js';
import { createInventoryReading } from './inventory-reading.js';
import { isTestSource } from './own-source.js';

/** What is known beside the code itself. */
export interface InventoryOptions {
  /** Categories of annotated fields, by owner id and name joined by a dot: `src/order.ts#Order.email`. */
  readonly categories?: ReadonlyMap<string, CategoryId>;
}

/**
 * What the host's own files do that the documents tell of: access to the visitor's device, places where people hand in data,
 * code that deletes, and where data are kept. Tests and stories are left out. The order is that of files and text.
 */
export function collectInventory(context: EngineContext, { categories }: InventoryOptions = {}): Inventory {
  const reading = createInventoryReading(context, knownPackages, categories);
  const files = context.host
    .files()
    .filter((file) => !isTestSource(context.pathOf(file)))
    .flatMap((file) => context.host.sourceFile(file) ?? []);
  return {
    deviceAccess: collectDeviceAccess(reading, files),
    collections: collectCollections(reading, files),
    ...collectDeletions(reading, files),
  };
}

const knownPackages: ReadonlySet<string> = new Set([...devicePackages, ...routerPackages, ...schemaPackages]);
