import { appendStep, stepsOf, valueAt } from './json-pointer.js';

/** A JSON pointer in which items of lists are named by their `id` or `key`, so that it survives a change of order. */
export function pointerById(value: unknown, pointer: string): string {
  let position = '';
  let named = '';
  for (const step of stepsOf(pointer)) {
    const holder = valueAt(value, position);
    position = appendStep(position, step);
    named = appendStep(named, (Array.isArray(holder) ? idOf(valueAt(value, position)) : undefined) ?? step);
  }
  return named;
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, key } = item as { readonly id?: unknown; readonly key?: unknown };
  return [id, key].find((candidate) => typeof candidate === 'string' && candidate !== '') as string | undefined;
}
