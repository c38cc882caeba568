import type { Json, Located } from '../../facts/located.js';
import type { Span } from '../../facts/location.js';
import type { EngineContext } from '../engine-context.js';
import type { UnreadableTree, ValueTree } from './value-tree.js';

import { unreadable } from './unreadable.js';

/** A value as plain data, without the parts that cannot be read; those are listed. */
export interface LocatedValue {
  /** Absent when the whole is unreadable or `undefined`. */
  readonly located?: Located;
  readonly unreadable: readonly UnreadableTree[];
}

/** Shared constants make a small source stand for a huge value; no annotation needs more parts than this. */
const maximumParts = 20_000;

/** Turns a tree into JSON with the place of each part. References become their ids; thunks are unreadable here. */
export function locate(context: EngineContext, tree: ValueTree): LocatedValue {
  const spans: Record<string, Span> = {};
  const keys: Record<string, Span> = {};
  const lost: UnreadableTree[] = [];
  let parts = 0;

  function build(part: ValueTree, pointer: string, isProperty = false): Json | undefined {
    parts += 1;
    if (parts > maximumParts) {
      if (parts === maximumParts + 1) lost.push(unreadable(tree.at, 'large'));
      return undefined;
    }
    if (part.type === 'absent' || part.type === 'unreadable' || part.type === 'thunk') {
      // A property with a place but without a value: whoever validates knows that it was written and has been reported.
      if (isProperty && (part.type !== 'absent' || part.isReported)) setOwn(spans, pointer, context.spanOf(part.at));
      if (part.type !== 'absent') lost.push(part.type === 'thunk' ? unreadable(part.at, 'function') : part);
      return undefined;
    }
    setOwn(spans, pointer, context.spanOf(part.at));
    switch (part.type) {
      case 'scalar':
        return part.value;
      case 'reference':
        return part.id;
      case 'list': {
        const list: Json[] = [];
        for (const item of part.items) {
          // Pointers count the items that stay, so that they fit the value.
          const value = build(item, `${pointer}/${list.length}`);
          if (value !== undefined) list.push(value);
        }
        return list;
      }
      case 'record': {
        const record: Record<string, Json> = {};
        for (const [key, entry] of part.entries) {
          const place = `${pointer}/${escapePointer(key)}`;
          if (entry.name !== undefined) setOwn(keys, place, context.spanOf(entry.name));
          const value = build(entry, place, true);
          if (value !== undefined) setOwn(record, key, value);
        }
        return record;
      }
    }
  }

  const value = build(tree, '');
  if (value === undefined) return { unreadable: lost };
  return { located: { value, spans, ...(Object.keys(keys).length > 0 && { keys }) }, unreadable: lost };
}

/** RFC 6901. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Sets a property as data: a key such as `__proto__` must not reach the prototype. */
function setOwn<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
