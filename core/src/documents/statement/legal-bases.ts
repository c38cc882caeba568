import type { Activity } from '../../model/register.js';

/** Whether an activity, or a use of data in it, rests on one of these legal bases. */
export function restsOn(activity: Activity, ...bases: readonly string[]): boolean {
  return [activity.legalBasis, ...activity.data.map((use) => use.overrides.legalBasis)].some(
    (basis) => basis !== undefined && bases.includes(basis),
  );
}
