import { compareText } from './ordering.js';

/** The same value with the keys of every object sorted and without absent (`undefined`) properties. */
function canonicalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalise);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own properties, so that a key such as `__proto__` stays data.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([first], [second]) => compareText(first, second))
      .map(([key, member]) => [key, canonicalise(member)]),
  );
}

/**
 * JSON text that is equal for equal values, whatever the order in which their properties were written.
 * @param indent - spaces a level; none: one line.
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(canonicalise(value ?? null), undefined, indent);
}

/** Whether two pieces of plain data say the same. */
export function sameData(first: unknown, second: unknown): boolean {
  return canonicalJson(first) === canonicalJson(second);
}
