import type {
  ActivityFact,
  CollectionPointFact,
  EmbeddingFact,
  Fact,
  InheritanceFact,
  OwnerFact,
  PersonalFieldFact,
  RecipientFact,
  RightsRouteFact,
  SharedWithFact,
  TermFact,
  TerminalAccessFact,
} from '../facts/facts.js';

import { canonicalJson } from './canonical-json.js';
import { sortBy } from './ordering.js';

/** The facts by kind, each list in an order that does not depend on the order in which files were read. */
export interface FactIndex {
  readonly activities: readonly ActivityFact[];
  readonly collectionPoints: readonly CollectionPointFact[];
  readonly embeddings: readonly EmbeddingFact[];
  readonly inheritances: readonly InheritanceFact[];
  readonly owners: readonly OwnerFact[];
  readonly personalFields: readonly PersonalFieldFact[];
  readonly recipients: readonly RecipientFact[];
  readonly rightsRoutes: readonly RightsRouteFact[];
  readonly sharedWith: readonly SharedWithFact[];
  readonly terms: readonly TermFact[];
  readonly terminalAccess: readonly TerminalAccessFact[];
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const sorted = sortBy(
    facts,
    (fact) => fact.evidence.file,
    (fact) => fact.evidence.symbol,
    (fact) => canonicalJson(fact),
  );
  const ofKind = <Kind extends Fact['kind']>(kind: Kind): readonly Extract<Fact, { kind: Kind }>[] =>
    sorted.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
  return {
    activities: ofKind('activity'),
    collectionPoints: ofKind('collectionPoint'),
    embeddings: ofKind('embedding'),
    inheritances: ofKind('inheritance'),
    owners: ofKind('owner'),
    personalFields: ofKind('personalField'),
    recipients: ofKind('recipient'),
    rightsRoutes: ofKind('rightsRoute'),
    sharedWith: ofKind('sharedWith'),
    terms: ofKind('term'),
    terminalAccess: ofKind('terminalAccess'),
  };
}
