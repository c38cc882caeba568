import type { Located } from '../../facts/located.js';
import type { Span } from '../../facts/location.js';

import { appendStep } from './json-pointer.js';

/**
 * A located value without the named parts. What follows a removed item of a list moves up, and its places with it.
 *
 * @param pointers - Parts to leave out; the whole (`''`) cannot be.
 */
export function removeParts<T>(located: Located<T>, pointers: readonly string[]): Located<T> {
  const removed = new Set(pointers);
  const spans: Record<string, Span> = {};
  const copy = (value: unknown, from: string, to: string): unknown => {
    const span = located.spans[from];
    if (span !== undefined) spans[to] = span;
    if (Array.isArray(value)) {
      const kept = value
        .map((item: unknown, index) => ({ item, index }))
        .filter(({ index }) => !isRemoved(from, index));
      return kept.map(({ item, index }, position) => copy(item, appendStep(from, index), appendStep(to, position)));
    }
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !isRemoved(from, key));
    return Object.fromEntries(
      kept.map(([key, part]: [string, unknown]) => [key, copy(part, appendStep(from, key), appendStep(to, key))]),
    );
  };
  const isRemoved = (holder: string, step: number | string): boolean => removed.has(appendStep(holder, step));
  return { value: copy(located.value, '', '') as T, spans };
}
