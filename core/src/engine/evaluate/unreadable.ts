import type { Region } from '../engine-context.js';
import type { UnreadableTree } from './value-tree.js';

import { unreadableCauses, type UnreadableCause } from './unreadable-causes.js';

export function unreadable(at: Region, cause: UnreadableCause): UnreadableTree {
  return { type: 'unreadable', at, ...unreadableCauses[cause] };
}
