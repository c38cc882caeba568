import type { Inventory } from '../../core/src/facts/observation.js';
import type { CategoryId } from '../../core/src/vocabulary/ids.js';

import { createEngineContext } from '../../core/src/engine/engine-context.js';
import { collectInventory } from '../../core/src/engine/inventory/collect-inventory.js';
import { memoryHost } from './collect.js';

/** The inventory of a project in memory. */
export function inventoryOf(
  files: Readonly<Record<string, string>>,
  categories?: ReadonlyMap<string, CategoryId>,
): Inventory {
  return collectInventory(createEngineContext(memoryHost(files), '/app'), categories && { categories });
}
