import type { Fact } from '../facts/facts.js';
import type { Located } from '../facts/located.js';
import type { Evidence, Span } from '../facts/location.js';
import type { Inventory, Outflow } from '../facts/observation.js';
import type { Register } from '../model/register.js';

import { evidenceKey } from '../model/evidence.js';
import { collectionId } from '../model/observed.js';
import { pointer, segmentsOf } from '../model/pointer.js';
import { spanAt } from '../model/span-at.js';

/** Finds where in the files, and on what evidence, a part of the register stands. */
export interface SubjectLocator {
  evidenceOf(subject: string): readonly Evidence[];
  /** The exact place, when the part was declared; else that of the nearest thing around it. */
  placeOf(subject: string, evidence: readonly Evidence[]): Span | undefined;
}

/** The properties whose name in the register differs from that in a declaration. */
const declaredNames: Readonly<Record<string, string>> = { purposes: 'purpose' };

const lists = {
  activity: 'activities',
  collectionPoint: 'collectionPoints',
  recipient: 'recipients',
  terminalAccess: 'terminalAccess',
} as const;

function declaredIn(fact: Fact): { readonly key: string; readonly declaration: Located<unknown> } | undefined {
  switch (fact.kind) {
    case 'activity':
    case 'collectionPoint':
    case 'recipient':
      return { key: pointer(lists[fact.kind], fact.declaration.value.id), declaration: fact.declaration };
    case 'terminalAccess':
      return { key: pointer(lists[fact.kind], fact.declaration.value.key), declaration: fact.declaration };
    default:
      return undefined;
  }
}

/** What the code was seen to do. */
interface Seen {
  readonly inventory?: Inventory | undefined;
  readonly outflow?: Outflow | undefined;
}

export function createSubjectLocator(
  register: Register,
  facts: readonly Fact[],
  { inventory, outflow }: Seen = {},
): SubjectLocator {
  const seen = placesSeen({ inventory, outflow });
  const declarations = new Map<string, Located<unknown>>();
  const fields = new Map<string, Located<unknown>>();
  for (const fact of facts) {
    const declared = declaredIn(fact);
    if (declared && !declarations.has(declared.key)) declarations.set(declared.key, declared.declaration);
    if (fact.kind === 'personalField') fields.set(evidenceKey(fact.evidence), fact.declaration);
  }
  const evidence = new Map<string, readonly Evidence[]>([
    ...register.activities.map((item) => [pointer('activities', item.id), item.evidence] as const),
    ...register.recipients.map((item) => [pointer('recipients', item.id), item.evidence] as const),
    ...register.terminalAccess.map((item) => [pointer('terminalAccess', item.key), item.evidence] as const),
    ...register.collectionPoints.map((item) => [pointer('collectionPoints', item.id), item.evidence] as const),
    ...(register.observed?.collections ?? []).map(
      (item) => [pointer('observed', 'collections', item.id), item.evidence] as const,
    ),
    ...(register.observed?.thirdParties ?? []).map(
      (item) => [pointer('observed', 'thirdParties', item.id), item.evidence] as const,
    ),
    ...(register.observed?.stores ?? []).map(
      (item) =>
        [pointer('observed', 'stores', item.id), item.evidence.length > 0 ? item.evidence : item.fields] as const,
    ),
  ]);
  const itemOf = (subject: string): string => {
    const segments = segmentsOf(subject);
    return pointer(...segments.slice(0, segments[0] === 'observed' ? 3 : 2));
  };

  return {
    evidenceOf: (subject) => evidence.get(itemOf(subject)) ?? [],
    placeOf(subject, found) {
      const rest = segmentsOf(subject).slice(2);
      const [property, , ...ofUse] = rest;
      const field = found.map((piece) => fields.get(evidenceKey(piece))).find((located) => located !== undefined);
      if (property === 'data' && field !== undefined) return spanAt(field, pointer(...ofUse));
      const declaration = declarations.get(itemOf(subject));
      if (declaration === undefined) {
        if (field !== undefined) return spanAt(field, '');
        return [itemOf(subject), ...found.map(evidenceKey)].map((key) => seen.get(key)).find((at) => at !== undefined);
      }
      return spanAt(declaration, pointer(...rest.map((segment) => declaredNames[segment] ?? segment)));
    },
  };
}

/**
 * Where things were seen in the code: keys, third parties and places that collect by their pointer, stores, deletions and third parties by their evidence.
 * Of several the first counts, and of a key the first write that waits for nothing.
 */
function placesSeen({ inventory, outflow }: Seen): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const add = (key: string, at: Span): void => {
    if (!places.has(key)) places.set(key, at);
  };
  const { deviceAccess = [], collections = [], deletions = [], stores = [] } = inventory ?? {};
  const open = deviceAccess.filter(({ access, gate }) => access === 'write' && gate === undefined);
  for (const { key, service, at } of [...open, ...deviceAccess]) {
    const name = key ?? service;
    if (name !== undefined) add(pointer('terminalAccess', name), at);
  }
  for (const seen of collections) add(pointer('observed', 'collections', collectionId(seen)), seen.at);
  for (const { evidence, at } of [...deletions, ...stores, ...(outflow?.contacts ?? [])])
    add(evidenceKey(evidence), at);
  for (const { service, host, package: name, at } of outflow?.contacts ?? []) {
    for (const id of [service, host, name]) if (id !== undefined) add(pointer('observed', 'thirdParties', id), at);
  }
  return places;
}
