import { appendStep, stepsOf, valueAt } from './json-pointer.js';

/** Properties that name an item of a list, first come first served. */
const namingProperties = ['id', 'key', 'category', 'recipient', 'activity', 'country'];

/**
 * A JSON pointer in which items of lists are named instead of counted, so that it survives a change of order: an object by its
 * `id`, `key`, `category`, `recipient`, `activity` or `country`, a word by itself.
 */
export function pointerById(value: unknown, pointer: string): string {
  let position = '';
  let named = '';
  for (const step of stepsOf(pointer)) {
    const holder = valueAt(value, position);
    position = appendStep(position, step);
    named = appendStep(named, (Array.isArray(holder) ? nameOf(valueAt(value, position)) : undefined) ?? step);
  }
  return named;
}

function nameOf(item: unknown): string | undefined {
  const names = [item, ...namingProperties.map((property) => valueAt(item, `/${property}`))];
  return names.find((name) => typeof name === 'string' && name !== '') as string | undefined;
}

/** The other way round: names of items of lists become their positions again; a name that no item bears stays as it is. */
export function pointerByPosition(value: unknown, named: string): string {
  let position = '';
  for (const step of stepsOf(named)) {
    const holder = valueAt(value, position);
    const index = Array.isArray(holder) ? holder.findIndex((item) => nameOf(item) === step) : -1;
    position = appendStep(position, index === -1 ? step : index);
  }
  return position;
}
