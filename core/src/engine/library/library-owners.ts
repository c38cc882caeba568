import type { Fact, OwnerId } from '../../facts/facts.js';

/** A holder or a declared value of a package with a fact file, found by what its declaration file shows. */
export interface LibraryLookup {
  /** The holder that a declaration in a declaration file of the package shows. */
  ownerOf(file: string, symbol: string): OwnerId | undefined;
}

/**
 * Pairs what declaration files show with the sources that a fact file names: by name, and where a package has two of one
 * name by the longest common end of their paths (`dist/shop/address.d.ts`, `src/shop/address.ts`). Two that end alike
 * cannot be told apart; neither is taken then.
 */
export function createLibraryLookup(facts: readonly Fact[]): LibraryLookup {
  const byName = new Map<string, Set<OwnerId>>();
  for (const owner of facts.flatMap(ownersOf)) {
    const name = owner.slice(owner.indexOf('#') + 1);
    const owners = byName.get(name) ?? new Set();
    byName.set(name, owners.add(owner));
  }
  return {
    ownerOf(file, symbol) {
      const owners = [...(byName.get(symbol) ?? [])];
      if (owners.length < 2) return owners[0];
      const ranked = owners
        .map((owner) => ({ owner, likeness: commonEnd(stemOf(file), stemOf(owner.slice(0, owner.indexOf('#')))) }))
        .sort((a, b) => b.likeness - a.likeness);
      const [best, second] = ranked;
      return best !== undefined && best.likeness > (second?.likeness ?? 0) ? best.owner : undefined;
    },
  };
}

/** The holders that a fact tells something of. */
export function ownersOf(fact: Fact): readonly OwnerId[] {
  return 'owner' in fact ? [fact.owner] : [];
}

function stemOf(file: string): readonly string[] {
  return file.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '').split('/');
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
