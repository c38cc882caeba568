import type { RecipientUse } from '../declarations/index.js';
import type { OwnerId, SharedWithFact } from '../facts/facts.js';
import type { Evidence } from '../facts/location.js';
import type { CategoryId } from '../vocabulary/ids.js';
import type { RecipientLink } from './register.js';

import { canonicalJson } from './canonical-json.js';
import { evidenceKey, uniteEvidence } from './evidence.js';
import { sortBy, unique } from './ordering.js';

/** A recipient of an activity, before links that say the same are joined. */
export interface AssignedLink {
  readonly activity: string;
  readonly link: RecipientLink;
}

/** What is known of the annotated fields of a class: their evidence, category and activities. */
export interface OwnedUse {
  readonly owner: OwnerId;
  readonly evidence: Evidence;
  readonly category: CategoryId;
  readonly activity: string;
}

export function toLink(use: RecipientUse, evidence: readonly Evidence[]): RecipientLink {
  if (typeof use === 'string') return { recipient: use, evidence };
  const { recipient, categories, purpose } = use;
  return { recipient, ...(categories && { categories }), ...(purpose && { purpose }), evidence };
}

/**
 * The activities whose data a `SharedWith` hands over: on a field, those of the field, for its category; on a class, those
 * of its fields, as far as the categories named are among theirs. A class without fields of its own hands over nothing
 * that is known here.
 */
export function linksOfSharing(fact: SharedWithFact, uses: readonly OwnedUse[]): readonly AssignedLink[] {
  const link = toLink(fact.recipient.value, [fact.evidence]);
  const owned = uses.filter((use) => use.owner === fact.owner);
  const ofField = owned.filter((use) => evidenceKey(use.evidence) === evidenceKey(fact.evidence));
  if (ofField.length > 0) {
    const categories = link.categories ?? unique(ofField.map((use) => use.category));
    return unique(ofField.map((use) => use.activity)).map((activity) => ({ activity, link: { ...link, categories } }));
  }
  const shared = owned.filter((use) => link.categories?.includes(use.category) ?? true);
  return unique(shared.map((use) => use.activity)).map((activity) => ({ activity, link }));
}

/**
 * Links that say the same become one with the evidence of all. A link that names only the recipient adds its evidence to
 * those that say more.
 */
export function mergeLinks(links: readonly RecipientLink[]): readonly RecipientLink[] {
  const merged = new Map<string, RecipientLink>();
  for (const link of links) {
    const key = canonicalJson({
      ...link,
      categories: link.categories && sortBy(link.categories, (id) => id),
      evidence: undefined,
    });
    const twin = merged.get(key);
    merged.set(key, { ...(twin ?? link), evidence: uniteEvidence(twin?.evidence ?? [], link.evidence) });
  }
  const bare = (link: RecipientLink): boolean => link.categories === undefined && link.purpose === undefined;
  const all = [...merged.values()];
  const told = all.flatMap((link): readonly RecipientLink[] => {
    const others = all.filter((other) => other.recipient === link.recipient && other !== link);
    if (bare(link)) return others.length > 0 ? [] : [link];
    return [{ ...link, evidence: uniteEvidence(link.evidence, ...others.filter(bare).map((other) => other.evidence)) }];
  });
  return sortBy(
    told,
    (link) => link.recipient,
    (link) => canonicalJson(link),
  );
}
