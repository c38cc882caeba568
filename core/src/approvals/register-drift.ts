import type { Evidence } from '../facts/location.js';
import type { Activity, Register } from '../model/register.js';
import type { CategoryId, PurposeId } from '../vocabulary/ids.js';

import { selectActivities } from '../model/select-activities.js';
import { registerDocument } from './current-approval.js';

/** What a document that was approved could not tell, and what it tells that is no more. */
export interface RegisterDrift {
  readonly added: readonly DriftedUse[];
  readonly removed: readonly DriftedUse[];
  readonly purposes: readonly DriftedPurposes[];
}

/** A category that an activity uses. */
interface DriftedUse {
  readonly activity: string;
  readonly category: CategoryId;
  readonly evidence: readonly Evidence[];
}

/** Purposes that an activity did not have. */
interface DriftedPurposes {
  readonly activity: string;
  readonly purposes: readonly PurposeId[];
  readonly evidence: readonly Evidence[];
}

/**
 * Compares what a document tells of two registers: categories by activity, and purposes. An activity that takes the place of
 * another (`status.replaces`) is compared with that one.
 *
 * @param document - `register`, or the id of a statement.
 */
export function registerDrift(before: Register, now: Register, document: string): RegisterDrift {
  const old = activitiesOf(before, document);
  const current = activitiesOf(now, document);
  const formerOf = (activity: Activity): Activity | undefined =>
    old.find(({ id }) => id === activity.id) ?? old.find(({ id }) => id === activity.status?.replaces);
  const kept = new Set(current.flatMap((activity) => formerOf(activity)?.id ?? []));
  return {
    added: current.flatMap((activity) => usesBeside(activity, formerOf(activity))),
    removed: [
      ...current.flatMap((activity) => {
        const former = formerOf(activity);
        return former === undefined
          ? []
          : usesBeside(former, activity).map((use) => ({ ...use, activity: activity.id }));
      }),
      ...old.filter(({ id }) => !kept.has(id)).flatMap((activity) => usesBeside(activity, undefined)),
    ],
    purposes: current.flatMap((activity) => {
      if (activity.role === 'processor') return [];
      const known = formerOf(activity)?.purposes ?? [];
      const purposes = activity.purposes.filter((purpose) => !known.includes(purpose));
      return purposes.length === 0 ? [] : [{ activity: activity.id, purposes, evidence: activity.evidence }];
    }),
  };
}

function activitiesOf(register: Register, document: string): readonly Activity[] {
  if (document === registerDocument) return register.activities;
  const statement = register.statements.find(({ id }) => id === document);
  return statement === undefined ? [] : selectActivities(register, statement);
}

/** What one activity uses and the other does not, each category once. */
function usesBeside(activity: Activity, other: Activity | undefined): readonly DriftedUse[] {
  const known = new Set(other?.data.map(({ category }) => category));
  const uses = new Map<CategoryId, readonly Evidence[]>();
  for (const { category, evidence } of activity.data) {
    if (!known.has(category)) uses.set(category, [...(uses.get(category) ?? []), ...evidence]);
  }
  return [...uses].map(([category, evidence]) => ({ activity: activity.id, category, evidence }));
}
