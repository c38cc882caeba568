/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to `below`, exclusive. */
  nat(below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: one word of state is plenty for choosing mutations.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const nat = (below: number): number => Math.floor(next() * below);
  return { nat, pick: (items) => items[nat(items.length)] ?? items[0] };
}
