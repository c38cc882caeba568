import type { Fact, OwnerId } from '../../facts/facts.js';

/** Holders that pass something on, by what facts say of them. */
export interface KnownHolders {
  /** With personal data of their own, in what they embed, or by what they extend. */
  readonly carriers: ReadonlySet<OwnerId>;
  /** With defaults for the fields of their subclasses. */
  readonly givers: ReadonlySet<OwnerId>;
}

export function holdersIn(facts: readonly Fact[]): KnownHolders {
  const carriers = new Set<OwnerId>();
  const givers = new Set<OwnerId>();
  const links: { readonly from: OwnerId; readonly to: OwnerId; readonly isBase: boolean }[] = [];
  for (const fact of facts) {
    if (fact.kind === 'personalField') carriers.add(fact.owner);
    else if (fact.kind === 'owner') givers.add(fact.owner);
    else if (fact.kind === 'inheritance') links.push({ from: fact.owner, to: fact.base, isBase: true });
    else if (fact.kind === 'embedding') {
      for (const to of fact.embeds) links.push({ from: fact.owner, to, isBase: false });
    }
  }
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to, isBase } of links) {
      if (!carriers.has(from) && carriers.has(to)) grown = carriers.add(from).size > 0;
      if (isBase && !givers.has(from) && givers.has(to)) grown = givers.add(from).size > 0;
    }
  }
  return { carriers, givers };
}
