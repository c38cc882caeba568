import type { Fact, OwnerId } from '../../facts/facts.js';

/** A holder or a declared value of a package with a fact file, found by what its declaration file shows. */
export interface LibraryLookup {
  /** The holders that a declaration in a declaration file of the package can show: several when they cannot be told apart. */
  ownersOf(file: string, symbol: string): readonly OwnerId[];
}

/**
 * Pairs what declaration files show with the sources that a fact file names: by name, and where a package has two of one
 * name by the longest common end of their paths (`dist/shop/address.d.ts`, `src/shop/address.ts`).
 */
export function createLibraryLookup(facts: readonly Fact[]): LibraryLookup {
  const byName = new Map<string, Set<OwnerId>>();
  for (const owner of facts.flatMap(ownersOf)) {
    const name = owner.slice(owner.indexOf('#') + 1);
    const owners = byName.get(name) ?? new Set();
    byName.set(name, owners.add(owner));
  }
  return {
    ownersOf(file, symbol) {
      const owners = [...(byName.get(symbol) ?? [])];
      const likenesses = owners.map((owner) => commonEnd(stemOf(file), stemOf(owner.slice(0, owner.indexOf('#')))));
      const best = Math.max(...likenesses);
      return owners.filter((_, index) => likenesses[index] === best);
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
