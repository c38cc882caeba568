import type { ValueTree } from './value-tree.js';

import { namelessPrefix } from '../../facts/nameless.js';

/** A property of a value that was read, or undefined when it has none of that name. */
export function propertyOf(tree: ValueTree, key: string): ValueTree | undefined {
  switch (tree.type) {
    case 'unreadable':
      return tree;
    case 'record': {
      const own = tree.entries.get(key);
      // A part without a readable name may have set any property.
      return own ?? [...tree.entries].find(([name]) => name.startsWith(namelessPrefix))?.[1];
    }
    case 'list':
      return /^\d+$/u.test(key) ? tree.items[Number(key)] : undefined;
    case 'reference':
      // At run time a declared value carries its kind and its id, no more.
      if (key === 'id') return { type: 'scalar', value: tree.id, at: tree.at };
      return key === 'kind' ? { type: 'scalar', value: tree.kind, at: tree.at } : undefined;
    default:
      return undefined;
  }
}
