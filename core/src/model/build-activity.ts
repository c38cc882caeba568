import type { ActivityDeclaration } from '../declarations/index.js';
import type { ActivityFact } from '../facts/facts.js';
import type { Evidence } from '../facts/location.js';
import type { Activity, DataUse, RecipientLink } from './register.js';

import { mergeUses } from './data-uses.js';
import { uniteEvidence } from './evidence.js';
import { sortBy, unique } from './ordering.js';
import { mergeLinks } from './recipient-links.js';
import { readTerms } from './terms.js';

/** What the rest of the facts says about one activity. */
export interface ActivityParts {
  readonly uses: readonly DataUse[];
  readonly links: readonly RecipientLink[];
  /** The controllers when the activity names none: the only organisation, if there is only one. */
  readonly defaultControllers: readonly string[];
}

/** The properties of a declaration that the register takes over as they are. */
const carriedOver = [
  'name',
  'description',
  'onBehalfOf',
  'processingCategories',
  'product',
  'retentionReason',
  'balancingAssessment',
  'consentRecord',
  'automatedDecision',
  'profiling',
  'marketing',
  'parentalConsent',
  'accessPersons',
  'owner',
  'dpia',
  'status',
  'noticeExemption',
] as const satisfies readonly (keyof ActivityDeclaration & keyof Activity)[];

type CarriedOver = Pick<Activity, (typeof carriedOver)[number]>;

function carryOver(declaration: Partial<ActivityDeclaration>): CarriedOver {
  const given = carriedOver.filter((name) => declaration[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, declaration[name]]));
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function assemble(
  id: string,
  declaration: Partial<ActivityDeclaration>,
  parts: ActivityParts,
  origin: { readonly declared: boolean; readonly evidence: readonly Evidence[] },
): Activity {
  const data = mergeUses(parts.uses);
  const declaredSubjects = declaration.dataSubjects ?? [];
  const foundSubjects = sortBy(unique(data.flatMap((use) => use.dataSubjects)), (subject) => subject);
  return {
    ...carryOver(declaration),
    ...readTerms(declaration),
    id,
    declared: origin.declared,
    purposes: unique(listOf(declaration.purpose)),
    role: declaration.role ?? 'controller',
    controllers: declaration.controllers ?? parts.defaultControllers,
    audiences: declaration.audiences ?? ['public'],
    dataSubjects: unique([...declaredSubjects, ...foundSubjects]),
    data,
    notCollected: declaration.notCollected ?? [],
    channels: declaration.channels ?? [],
    recipients: mergeLinks(parts.links),
    measures: declaration.measures ?? [],
    systems: declaration.systems ?? [],
    evidence: origin.evidence,
  };
}

export function buildActivity(fact: ActivityFact, parts: ActivityParts): Activity {
  const declaration = fact.declaration.value;
  return assemble(declaration.id, declaration, parts, { declared: true, evidence: [fact.evidence] });
}

/** An activity that annotations name and nobody declared: what is known of it is its data. */
export function buildUndeclaredActivity(id: string, parts: ActivityParts, evidence: readonly Evidence[]): Activity {
  return assemble(id, {}, parts, { declared: false, evidence: uniteEvidence(evidence) });
}
