import type { Fact, OwnerId } from '../../facts/facts.js';
import type { HoldersElsewhere } from '../readers/embeddings.js';

/** Holders that pass something on, by what facts say of them. */
export type KnownHolders = Required<HoldersElsewhere>;

export function holdersIn(facts: readonly Fact[]): KnownHolders {
  const carriers = new Set<OwnerId>();
  const givers = new Set<OwnerId>();
  const links: KnownHolders['links'][number][] = [];
  for (const fact of facts) {
    if (fact.kind === 'personalField') carriers.add(fact.owner);
    else if (fact.kind === 'owner') givers.add(fact.owner);
    else if (fact.kind === 'inheritance') links.push({ owner: { id: fact.owner }, targets: [{ id: fact.base }] });
    else if (fact.kind === 'embedding') {
      links.push({ owner: { id: fact.owner }, name: fact.name, targets: fact.embeds.map((id) => ({ id })) });
    }
  }
  return { carriers, givers, links };
}
