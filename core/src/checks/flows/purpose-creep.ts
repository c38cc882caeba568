import type { FieldDeclaration } from '../../declarations/index.js';
import type { CarriedData, Flow } from '../../facts/flow.js';
import type { DeclaredRecipient } from '../../model/declared-recipients.js';
import type { FactIndex } from '../../model/fact-index.js';

import { resolveOwnership } from '../../model/ownership.js';

/** Data that serve activities they are not declared for. */
interface PurposeCreep {
  readonly data: readonly CarriedData[];
  /** Activities that the hand-over serves. */
  readonly activities: readonly string[];
}

/** Finds data that a recipient, or the code that hands them over, gets for another activity than theirs. */
export type FindPurposeCreep = (
  flow: Flow,
  data: readonly CarriedData[],
  recipients: readonly DeclaredRecipient[],
) => PurposeCreep | undefined;

/** Silent wherever somebody did not say which activity: a purpose is never guessed. */
export function createPurposeCreepFinder(facts: FactIndex): FindPurposeCreep {
  const ownership = resolveOwnership(facts);
  const activityIds = new Set(facts.activities.map(({ declaration }) => declaration.value.id));
  const fields = new Map<string, FieldDeclaration>(
    facts.personalFields.map(({ owner, name, declaration }) => [`${owner} ${name}`, declaration.value]),
  );
  const known = new Map<string, ReadonlySet<string>>();
  // A class that holds personal data says what those are for, not what it does itself.
  const holders = new Set(facts.personalFields.map(({ owner }) => owner));
  const actors = facts.owners.filter(({ owner }) => !holders.has(owner));

  /** Activities that the class around a hand-over says it is for: `@ProcessedFor` on a service. */
  const actsFor = ({ evidence: { file, symbol } }: Flow): readonly string[] =>
    actors
      .filter(({ evidence }) => evidence.file === file && `${symbol}.`.startsWith(`${evidence.symbol}.`))
      .flatMap(({ declaration }) => declaration.value.processedFor ?? [])
      .map((use) => (typeof use === 'string' ? use : use.activity));

  /** Activities that a field is declared for; none: nobody said. */
  const activitiesOf = (owner: string, name: string): ReadonlySet<string> => {
    const key = `${owner} ${name}`;
    const field = fields.get(key);
    const found =
      known.get(key) ??
      new Set(
        field === undefined
          ? []
          : ownership
              .contextsOf(owner, field)
              .flatMap(({ activities = [] }) => activities.map(({ use }) => use.activity)),
      );
    known.set(key, found);
    return found;
  };

  return (flow, data, recipients) => {
    const acting = (flow.sharedWith ?? []).filter((id) => activityIds.has(id));
    const served = new Set(acting.length > 0 ? acting : recipients.flatMap(({ activities }) => activities));
    if (served.size === 0) return undefined;
    const declared = new Set([...served, ...actsFor(flow)]);
    const strayed = data.filter(({ field }) => {
      const own = field && activitiesOf(field.owner, field.name);
      return own !== undefined && own.size > 0 && ![...own].some((id) => declared.has(id));
    });
    return strayed.length === 0 ? undefined : { data: strayed, activities: [...served].sort() };
  };
}
