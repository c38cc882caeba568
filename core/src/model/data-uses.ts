import type { ActivityDeclaration, UseTerms } from '../declarations/index.js';
import type { ActivityFact, PersonalFieldFact } from '../facts/facts.js';
import type { Context } from './ownership.js';
import type { DataUse } from './register.js';

import { canonicalJson } from './canonical-json.js';
import { uniteEvidence } from './evidence.js';
import { sortBy } from './ordering.js';
import { nearestTerms, overridesOf, readTerms } from './terms.js';

/** Id of the activity that gathers the fields without one: a purpose is never invented. */
export const unassignedActivity = 'to-be-assigned';

/** A use of data together with the activity that makes it. */
export interface AssignedUse {
  readonly activity: string;
  readonly use: DataUse;
}

type DeclaredActivities = ReadonlyMap<string, ActivityDeclaration>;

/** The uses that one annotated field stands for, over all contexts in which it appears. */
export function usesOfField(
  fact: PersonalFieldFact,
  contexts: readonly Context[],
  activities: DeclaredActivities,
): readonly AssignedUse[] {
  const field = fact.declaration.value;
  return contexts.flatMap((context) => {
    const uses = context.activities ?? [{ use: { activity: unassignedActivity }, nearerThanField: true }];
    return uses.map(({ use, nearerThanField }): AssignedUse => {
      const { activity: id, ...beside } = use;
      const activity = activities.get(id);
      const terms: UseTerms = nearerThanField ? nearestTerms(beside, field) : nearestTerms(field, beside);
      return {
        activity: id,
        use: {
          category: field.category,
          dataSubjects: context.dataSubjects ?? activity?.dataSubjects ?? [],
          ...(field.child !== undefined && { child: field.child }),
          overrides: overridesOf(readTerms(terms), readTerms(activity ?? {})),
          evidence: [fact.evidence],
        },
      };
    });
  });
}

/** The uses that an activity names itself, in its `data`. */
export function usesOfActivity(fact: ActivityFact): readonly AssignedUse[] {
  const activity = fact.declaration.value;
  return (activity.data ?? []).map((entry): AssignedUse => {
    const data = typeof entry === 'string' ? { category: entry } : entry;
    return {
      activity: activity.id,
      use: {
        category: data.category,
        dataSubjects: data.dataSubjects ?? activity.dataSubjects ?? [],
        ...(data.child !== undefined && { child: data.child }),
        overrides: overridesOf(readTerms(data), readTerms(activity)),
        evidence: [fact.evidence],
      },
    };
  });
}

/** Uses that differ in evidence alone become one, with the evidence of all; sorted. */
export function mergeUses(uses: readonly DataUse[]): readonly DataUse[] {
  const merged = new Map<string, DataUse>();
  for (const use of uses) {
    const key = canonicalJson({ ...use, dataSubjects: sortBy(use.dataSubjects, (id) => id), evidence: undefined });
    const twin = merged.get(key);
    merged.set(key, { ...(twin ?? use), evidence: uniteEvidence(twin?.evidence ?? [], use.evidence) });
  }
  return sortBy(
    merged,
    ([, use]) => use.category,
    ([key]) => key,
  ).map(([, use]) => use);
}
