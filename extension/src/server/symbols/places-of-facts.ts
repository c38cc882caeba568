import type { Evidence, Fact, Span } from '@verklaar/core';

import type { ProjectState } from '../analysis/project-session.js';

/** Where things of a project stand, for lists that show many of them. */
export interface FactPlaces {
  /** The annotation or declaration, or the code that was seen; `undefined`: not in this project's files. */
  ofEvidence(evidence: Evidence): Span | undefined;
  /** The id in the declaration of an activity or recipient. */
  ofDeclaration(kind: 'activity' | 'recipient', id: string): Span | undefined;
  /** A part of the declaration of an activity. */
  ofTerm(activity: string, property: string): Span | undefined;
}

const known = new WeakMap<ProjectState, FactPlaces>();

export function placesOfFacts(state: ProjectState): FactPlaces {
  const places = known.get(state) ?? indexPlaces(state);
  known.set(state, places);
  return places;
}

function indexPlaces({ facts, inventory, outflow }: ProjectState): FactPlaces {
  const byEvidence = new Map<string, Span>();
  const declarations = new Map<string, Extract<Fact, { readonly kind: 'activity' | 'recipient' }>>();
  const add = (evidence: Evidence, at: Span | undefined): void => {
    const key = keyOf(evidence);
    if (at !== undefined && !byEvidence.has(key)) byEvidence.set(key, at);
  };
  for (const fact of facts) {
    if (fact.kind === 'activity' || fact.kind === 'recipient') {
      const key = `${fact.kind} ${fact.declaration.value.id}`;
      if (!declarations.has(key)) declarations.set(key, fact);
      add(fact.evidence, fact.declaration.spans['/id'] ?? fact.declaration.spans['']);
    } else if (fact.kind === 'personalField') {
      add(fact.evidence, fact.declaration.spans['/category'] ?? fact.declaration.spans['']);
    } else if (fact.kind === 'sharedWith') add(fact.evidence, fact.recipient.spans['']);
    else if (fact.kind === 'notPersonalField') add(fact.evidence, fact.reason.spans['']);
    else if ('declaration' in fact) add(fact.evidence, fact.declaration.spans['']);
  }
  const seen = [
    ...outflow.flows,
    ...outflow.contacts,
    ...outflow.settings,
    ...inventory.collections,
    ...inventory.deviceAccess,
    ...inventory.stores,
    ...inventory.deletions,
  ];
  for (const { evidence, at } of seen) add(evidence, at);
  return {
    ofEvidence: (evidence) => byEvidence.get(keyOf(evidence)),
    ofDeclaration(kind, id) {
      const spans = declarations.get(`${kind} ${id}`)?.declaration.spans;
      return spans?.['/id'] ?? spans?.[''];
    },
    ofTerm: (activity, property) => declarations.get(`activity ${activity}`)?.declaration.spans[`/${property}`],
  };
}

function keyOf({ file, symbol }: Evidence): string {
  return `${file}#${symbol}`;
}
