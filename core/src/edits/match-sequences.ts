import { diffArrays } from 'diff';

/** A stretch that two sequences have in common: where it starts in each, and how long it is. */
export interface Match {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/**
 * Stretches that two sequences have in common, in the order of both. What occurs once in each (headings, as a rule) is matched
 * first, so that repeated lines are matched near it; this also keeps long documents fast.
 */
export function matchSequences(first: readonly string[], second: readonly string[]): readonly Match[] {
  const pairs: (readonly [number, number])[] = [];
  let [atFirst, atSecond] = [0, 0];
  for (const [nextFirst, nextSecond] of [...anchorsOf(first, second), [first.length, second.length] as const]) {
    const [left, right] = [first.slice(atFirst, nextFirst), second.slice(atSecond, nextSecond)];
    for (const [i, j] of matchSlices(left, right)) pairs.push([atFirst + i, atSecond + j]);
    if (nextFirst < first.length) pairs.push([nextFirst, nextSecond]);
    [atFirst, atSecond] = [nextFirst + 1, nextSecond + 1];
  }
  return joined(pairs);
}

function matchSlices(first: readonly string[], second: readonly string[]): readonly (readonly [number, number])[] {
  if (first.length === 0 || second.length === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...first], [...second])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) pairs.push([i + step, j + step]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Pairs of entries that occur once in each, as many as stand in the same order (a longest increasing subsequence). */
function anchorsOf(first: readonly string[], second: readonly string[]): readonly (readonly [number, number])[] {
  const [inFirst, inSecond] = [uniqueIn(first), uniqueIn(second)];
  const common = [...inFirst].flatMap(([value, at]): (readonly [number, number])[] => {
    const other = inSecond.get(value);
    return other === undefined ? [] : [[at, other]];
  });
  // Ends of the best chains so far, by length; each knows the entry before it.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const secondOf = (index: number): number => common[index]?.[1] ?? -1;
  for (const [index, [, at]] of common.entries()) {
    const length = countBelow(ends, (end) => secondOf(end) < at);
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    const pair = common[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** Number of entries at the start for which a condition holds that holds for no later one. */
function countBelow(entries: readonly number[], isBelow: (entry: number) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(entries[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of what occurs once, in order. */
function uniqueIn(values: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (places.has(value)) repeated.add(value);
    else places.set(value, index);
  }
  for (const value of repeated) places.delete(value);
  return places;
}

function joined(pairs: readonly (readonly [number, number])[]): readonly Match[] {
  const matches: { first: number; second: number; length: number }[] = [];
  for (const [first, second] of pairs) {
    const last = matches.at(-1);
    const goesOn = last !== undefined && last.first + last.length === first && last.second + last.length === second;
    if (goesOn) last.length += 1;
    else matches.push({ first, second, length: 1 });
  }
  return matches;
}
