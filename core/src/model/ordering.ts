/** Compares two texts by code unit: the same order on every machine, whatever its locale. */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A sorted copy, ordered by one or several keys. */
export function sortBy<T>(items: Iterable<T>, ...keys: readonly ((item: T) => string)[]): readonly T[] {
  return [...items].sort((first, second) => {
    for (const key of keys) {
      const order = compareText(key(first), key(second));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The items without repetition, in the order of their first appearance. */
export function unique<T>(items: Iterable<T>): readonly T[] {
  return [...new Set(items)];
}
