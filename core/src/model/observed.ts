import type { PersonalFieldFact } from '../facts/facts.js';
import type { Evidence } from '../facts/location.js';
import type { CollectionSeen, DeletionSeen, Inventory } from '../facts/observation.js';
import type { FactIndex } from './fact-index.js';
import type {
  CollectionPoint,
  Observed,
  ObservedCollection,
  ObservedDeletion,
  ObservedField,
  ObservedStore,
} from './register.js';

import { canonicalJson } from './canonical-json.js';
import { evidenceKey, uniteEvidence } from './evidence.js';
import { compareText, sortBy, unique } from './ordering.js';

/** What the inventory says of personal data: places where they are handed in, and stores that keep them. */
export function buildObserved(
  inventory: Inventory,
  index: FactIndex,
  collectionPoints: readonly CollectionPoint[],
): Observed {
  return {
    collections: observedCollections(inventory.collections, collectionPoints),
    stores: observedStores(inventory, index),
  };
}

/** Name of a place: what it is reached by, else where it stands. */
export function collectionId({ route, evidence }: Pick<CollectionSeen, 'evidence' | 'route'>): string {
  return route ?? evidenceKey(evidence);
}

function observedCollections(
  seen: readonly CollectionSeen[],
  points: readonly CollectionPoint[],
): readonly ObservedCollection[] {
  const ids = unique(seen.map(collectionId));
  const all = ids.map((id): ObservedCollection => {
    // A form and the route it is sent to are one place.
    const places = seen.filter((place) => collectionId(place) === id);
    const evidence = uniteEvidence(places.map((place) => place.evidence));
    return {
      id,
      by: [...unique(places.map(({ by }) => by))].sort(compareText),
      declaredAs: points.filter((point) => standsFor(point, id, evidence)).map((point) => point.id),
      fields: mergeFields(places.flatMap(({ fields }) => fields)),
      evidence,
    };
  });
  return sortBy(
    all.filter(({ fields }) => fields.some(({ category, free }) => category !== undefined || free === true)),
    ({ id }) => id,
  );
}

function standsFor({ routes, evidence }: CollectionPoint, id: string, places: readonly Evidence[]): boolean {
  if (routes !== undefined) return routes.includes(id);
  return evidence.some((own) => places.some(({ file }) => file === own.file));
}

function mergeFields(fields: readonly ObservedField[]): readonly ObservedField[] {
  const byName = new Map<string, ObservedField>();
  for (const { name, required, category, free } of fields) {
    const known = byName.get(name);
    const isFree = free ?? known?.free;
    const of = known?.category ?? category;
    byName.set(name, {
      name,
      required: required || (known?.required ?? false),
      ...(of !== undefined && { category: of }),
      ...(isFree && { free: isFree }),
    });
  }
  return sortBy(byName.values(), ({ name }) => name);
}

function observedStores({ stores, deletions }: Inventory, { personalFields }: FactIndex): readonly ObservedStore[] {
  const fieldsByName = new Map<string, PersonalFieldFact[]>();
  for (const field of personalFields) {
    const name = plainName(field.owner.slice(field.owner.indexOf('#') + 1));
    fieldsByName.set(name, [...(fieldsByName.get(name) ?? []), field]);
  }
  const names = unique([
    ...stores.map((store) => plainName(store.entity)),
    ...deletions.flatMap(({ entity }) => (entity === undefined ? [] : [plainName(entity)])),
  ]);
  const found = names.flatMap((name): readonly ObservedStore[] => {
    const kept = stores.filter((store) => namesOf(store).includes(name));
    const aliases = new Set([name, ...kept.flatMap(namesOf)]);
    const fields = [...aliases].flatMap((alias) => fieldsByName.get(alias) ?? []);
    const deleting = deletions.filter(({ entity }) => entity !== undefined && aliases.has(plainName(entity)));
    const id = kept[0]?.entity ?? deleting[0]?.entity;
    if (fields.length === 0 || id === undefined) return [];
    return [
      {
        id,
        fields: uniteEvidence(fields.map(({ evidence }) => evidence)),
        deletions: mergeDeletions(deleting),
        evidence: uniteEvidence(kept.map(({ evidence }) => evidence)),
      },
    ];
  });
  return sortBy(firstOfEach(found), ({ id }) => id);
}

function namesOf({ entity, table }: { readonly entity: string; readonly table?: string }): readonly string[] {
  return [plainName(entity), ...(table === undefined ? [] : [plainName(table)])];
}

/** One store may be named in several ways: those that keep the same fields are one. */
function firstOfEach(stores: readonly ObservedStore[]): readonly ObservedStore[] {
  const byFields = new Map<string, ObservedStore>();
  for (const store of sortBy(
    stores,
    ({ evidence }) => (evidence.length > 0 ? '0' : '1'),
    ({ id }) => id,
  )) {
    const key = store.fields.map(evidenceKey).join();
    const known = byFields.get(key);
    byFields.set(
      key,
      known
        ? {
            ...known,
            deletions: uniteDeletions([...known.deletions, ...store.deletions]),
            evidence: uniteEvidence(known.evidence, store.evidence),
          }
        : store,
    );
  }
  return [...byFields.values()];
}

function mergeDeletions(deletions: readonly DeletionSeen[]): readonly ObservedDeletion[] {
  return uniteDeletions(
    deletions.map(({ by, after, counted, partial, evidence }) => ({
      by,
      ...(after !== undefined && { after }),
      ...(counted !== undefined && { counted }),
      ...(partial && { partial }),
      evidence: [evidence],
    })),
  );
}

function uniteDeletions(deletions: readonly ObservedDeletion[]): readonly ObservedDeletion[] {
  const merged = new Map<string, ObservedDeletion>();
  for (const deletion of deletions) {
    const key = canonicalJson({ ...deletion, evidence: undefined });
    const twin = merged.get(key);
    merged.set(key, { ...deletion, evidence: uniteEvidence(twin?.evidence ?? [], deletion.evidence) });
  }
  return sortBy(merged, ([key]) => key).map(([, deletion]) => deletion);
}

/** One name for `Customer`, `customers`, `CustomerEntity`, `customer_model`. */
export function plainName(name: string): string {
  const letters = name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const bare = letters.replace(/(?<=.{2})(?:entity|entities|model|document|table|schema|row|record|collection)$/u, '');
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return /(?:ss|us|is)$/u.test(bare) ? bare : bare.replace(/(?<=(?:[sxz]|ch|sh))es$|s$/u, '');
}
