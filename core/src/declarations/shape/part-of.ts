import type { Located } from '../../facts/located.js';

import { isWithin, valueAt } from './json-pointer.js';

/** A part of a located value as a located value of its own. The caller knows that the part is there and of type `T`. */
export function partOf<T>(located: Located<unknown>, pointer: string): Located<T> {
  const spans = Object.entries(located.spans)
    .filter(([part]) => isWithin(part, pointer))
    .map(([part, span]) => [part.slice(pointer.length), span] as const);
  return { value: valueAt(located.value, pointer) as T, spans: Object.fromEntries(spans) };
}
