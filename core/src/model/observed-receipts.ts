import type { ArrivalPoint, CarriedData, Confidence } from '../facts/flow.js';
import type { Evidence } from '../facts/location.js';
import type { Outflow } from '../facts/observation.js';
import type { ServiceDefinition } from '../services/index.js';
import type { CategoryId } from '../vocabulary/ids.js';
import type { DeclaredRecipients } from './declared-recipients.js';
import type { ObservedCategory, ObservedReceipt, ObservedThirdParty } from './register.js';

import { uniteEvidence } from './evidence.js';
import { sortBy } from './ordering.js';

/** What code was seen to send, by who gets it. */
export interface ObservedReceipts {
  /** By the id of the declared recipient. */
  readonly declared: ReadonlyMap<string, ObservedReceipt>;
  readonly thirdParties: readonly ObservedThirdParty[];
}

/** Something one place sends; without data it only talks. */
interface Delivery {
  readonly sink: ArrivalPoint;
  readonly sharedWith?: readonly string[];
  readonly data: readonly CarriedData[];
  readonly evidence: Evidence;
}

/** Sorts what code was seen to send by who gets it: a declared recipient, else whom the code shows. */
export function observeReceipts(
  outflow: Outflow,
  recipients: DeclaredRecipients,
  services: readonly ServiceDefinition[],
): ObservedReceipts {
  const declared = new Map<string, Delivery[]>();
  const others = new Map<string, Delivery[]>();
  for (const delivery of deliveriesOf(outflow)) {
    const meant = recipients.of(delivery.sink, delivery.sharedWith);
    for (const { id } of meant) append(declared, id, delivery);
    const stranger = meant.length > 0 ? undefined : strangerBehind(delivery.sink, services);
    if (stranger !== undefined) append(others, stranger, delivery);
  }
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const thirdParties = [...others].map(([id, deliveries]): ObservedThirdParty => {
    const name = names.get(id);
    return { id, ...(name !== undefined && { name }), ...receiptOf(deliveries) };
  });
  return {
    declared: new Map([...declared].map(([id, deliveries]) => [id, receiptOf(deliveries)])),
    thirdParties: sortBy(thirdParties, ({ id }) => id),
  };
}

function deliveriesOf({ flows, contacts, settings }: Outflow): readonly Delivery[] {
  return [
    ...flows.filter(({ sink }) => sink.kind !== 'files'),
    ...contacts.map(({ evidence, service, package: name, host }): Delivery => {
      const at = { ...(service && { service }), ...(name && { package: name }), ...(host && { host }) };
      return { sink: { kind: 'recipient', name: '', ...at }, data: [], evidence };
    }),
    ...settings.map(({ evidence, gathers, service, setting, sink = 'errorTracking' }): Delivery => {
      const data = gathers.map((category): CarriedData => {
        return { category, confidence: 'known', state: 'personal', name: setting, path: [] };
      });
      return { sink: { kind: sink, name: setting, service }, data, evidence };
    }),
  ];
}

/** Who gets it when nobody was declared for it: a library that only writes a log is nobody. */
function strangerBehind(
  { kind, service, package: name, host }: ArrivalPoint,
  services: readonly ServiceDefinition[],
): string | undefined {
  if (service !== undefined && services.some(({ id }) => id === service)) return service;
  return host ?? (kind === 'recipient' ? name : undefined);
}

function receiptOf(deliveries: readonly Delivery[]): ObservedReceipt {
  const byCategory = new Map<CategoryId, SeenCategory>();
  const unsorted: Evidence[] = [];
  for (const { data, evidence } of deliveries) {
    for (const item of data) {
      if (item.category === undefined) unsorted.push(evidence);
      else byCategory.set(item.category, merge(byCategory.get(item.category), item, evidence));
    }
  }
  const categories = [...byCategory].map(([category, { confidence, evidence, isPseudonymised }]): ObservedCategory => {
    return {
      category,
      confidence,
      ...(isPseudonymised && { pseudonymised: true }),
      evidence: uniteEvidence(evidence),
    };
  });
  return {
    categories: sortBy(categories, ({ category }) => category),
    ...(unsorted.length > 0 && { unsorted: uniteEvidence(unsorted) }),
    evidence: uniteEvidence(deliveries.map(({ evidence }) => evidence)),
  };
}

/** What was seen of one category so far. */
interface SeenCategory {
  readonly confidence: Confidence;
  /** All of them. */
  readonly isPseudonymised: boolean;
  readonly evidence: Evidence[];
}

function merge(known: SeenCategory | undefined, { confidence, state }: CarriedData, evidence: Evidence): SeenCategory {
  const isVeiled = state === 'pseudonymised';
  if (known === undefined) return { confidence, isPseudonymised: isVeiled, evidence: [evidence] };
  known.evidence.push(evidence);
  return {
    confidence: firmer(known.confidence, confidence),
    isPseudonymised: known.isPseudonymised && isVeiled,
    evidence: known.evidence,
  };
}

const firmness: readonly Confidence[] = ['annotated', 'known', 'inferred'];

function firmer(first: Confidence, second: Confidence): Confidence {
  return firmness.indexOf(first) <= firmness.indexOf(second) ? first : second;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
