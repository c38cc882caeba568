import type { ActivityFact, Fact, PersonalFieldFact, RecipientFact } from '../../facts/facts.js';
import type { Evidence } from '../../facts/location.js';
import type { FixProject } from '../fix-project.js';

/** The facts of one kind that stand on a piece of evidence. */
export function factsOn<K extends Fact['kind']>(
  { facts }: FixProject,
  kind: K,
  { file, symbol }: Evidence,
): readonly Extract<Fact, { readonly kind: K }>[] {
  return facts.filter(
    (fact): fact is Extract<Fact, { readonly kind: K }> =>
      fact.kind === kind && fact.evidence.file === file && fact.evidence.symbol === symbol,
  );
}

export function activityOf({ facts }: FixProject, id: string): ActivityFact | undefined {
  return facts.find((fact): fact is ActivityFact => fact.kind === 'activity' && fact.declaration.value.id === id);
}

export function recipientOf({ facts }: FixProject, id: string): RecipientFact | undefined {
  return facts.find((fact): fact is RecipientFact => fact.kind === 'recipient' && fact.declaration.value.id === id);
}

/** The only annotated field that evidence speaks of. */
export function fieldOn(project: FixProject, evidence: readonly Evidence[]): PersonalFieldFact | undefined {
  const [only, ...others] = evidence.flatMap((piece) => factsOn(project, 'personalField', piece));
  return others.length === 0 ? only : undefined;
}
