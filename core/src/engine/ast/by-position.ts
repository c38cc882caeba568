import type { SyntaxNode } from '../host/type-host.js';

/** How many of some things, in the order of the text, begin before a position. */
export function countBefore<Thing>(things: readonly Thing[], at: (thing: Thing) => SyntaxNode, pos: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const thing = things[middle];
    if (thing !== undefined && at(thing).pos < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some things of one file, in the order of the text, that stand in a node. */
export function thingsWithin<Thing>(
  things: readonly Thing[],
  at: (thing: Thing) => SyntaxNode,
  around: SyntaxNode,
): readonly Thing[] {
  const [from, to] = [countBefore(things, at, around.pos), countBefore(things, at, around.end)];
  // What ends where its holder ends is in it; an empty node at the end of the text begins there.
  return things.slice(from, to).filter((thing) => at(thing).end <= around.end);
}
