import { groupOf, knownIds } from '../../vocabulary/index.js';

/** All categories a field may be given: those beside the proposed one first, then the project's own, then the rest. */
export function likelyCategories(proposed: string | undefined, own: readonly string[]): readonly string[] {
  const known = knownIds('category');
  const group = proposed === undefined ? undefined : groupOf(proposed);
  const near = known.filter((id) => group !== undefined && groupOf(id) === group);
  return [...new Set([...near, ...own, ...known])];
}
