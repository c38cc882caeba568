import type { Config } from '../config/index.js';
import type { ActivityDeclaration, LawReference, RecipientDeclaration } from '../declarations/index.js';
import type { Fact } from '../facts/index.js';
import type { OwnTerm, OwnTerms } from '../vocabulary/index.js';

import { parseRetention, type RetentionTerm } from '../retention/index.js';

/** What a project has given names to, beside the vocabulary. */
export interface KnownTerms {
  readonly terms: OwnTerms;
  readonly activities: readonly ActivityDeclaration[];
  readonly recipients: readonly RecipientDeclaration[];
  readonly organisations: Config['organisations'];
  readonly laws: Readonly<Record<string, LawReference>>;
  /** Languages of its documents, BCP 47, sorted. */
  readonly languages: readonly string[];
  readonly markets: readonly string[];
  /** Retention expressions that stand somewhere, the most frequent first. */
  readonly retentions: readonly string[];
  /** Events from which these count, the most frequent first. */
  readonly events: readonly string[];
}

/** Of a project that has not been read yet. */
export const nothingKnown: KnownTerms = {
  terms: {},
  activities: [],
  recipients: [],
  organisations: [],
  laws: {},
  languages: [],
  markets: [],
  retentions: [],
  events: [],
};

export function knownTermsOf(facts: readonly Fact[], config: Config): KnownTerms {
  const own = (kind: string): readonly OwnTerm[] =>
    facts.flatMap((fact) => (fact.kind === 'term' && fact.term === kind ? [fact.declaration.value] : []));
  const retentions = facts.flatMap((fact) => ('declaration' in fact ? retentionsIn(fact.declaration.value) : []));
  return {
    terms: {
      categories: own('category'),
      dataSubjects: own('dataSubject'),
      purposes: own('purpose'),
      events: own('event'),
      states: own('state'),
    },
    activities: facts.flatMap((fact) => (fact.kind === 'activity' ? [fact.declaration.value] : [])),
    recipients: facts.flatMap((fact) => (fact.kind === 'recipient' ? [fact.declaration.value] : [])),
    organisations: config.organisations,
    laws: config.laws ?? {},
    languages: [
      ...new Set([
        ...(config.statements ?? []).flatMap(({ languages }) => languages),
        ...(config.registerLanguages ?? []),
      ]),
    ].sort(),
    markets: config.markets ?? [],
    retentions: byFrequency(retentions),
    events: byFrequency(retentions.flatMap(eventsIn)),
  };
}

/** Every retention in a declaration. */
function retentionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'retention' && typeof part === 'string' ? [part] : retentionsIn(part),
  );
}

function eventsIn(text: string): readonly string[] {
  return (parseRetention(text).retention?.rules ?? []).flatMap(eventsOf);
}

function eventsOf(term: RetentionTerm): readonly string[] {
  if (term.kind === 'until') return [term.event];
  return term.kind === 'max' || term.kind === 'min' ? term.of.flatMap(eventsOf) : [];
}

function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([text]) => text);
}
