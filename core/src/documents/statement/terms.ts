import type { Activity, DataUse, Terms } from '../../model/register.js';

/** The terms that hold for one use of data: what the nearest declaration says, else the activity. */
export function termsOf(activity: Activity, use: DataUse): Terms {
  return { ...pickTerms(activity), ...use.overrides };
}

function pickTerms(activity: Activity): Terms {
  const { retention, legalBasis, law, interest, interestOf, withdraw, source, provision, art9Condition, specialLaw } =
    activity;
  return Object.fromEntries(
    Object.entries({
      retention,
      legalBasis,
      law,
      interest,
      interestOf,
      withdraw,
      source,
      provision,
      art9Condition,
      specialLaw,
    }).filter(([, value]) => value !== undefined),
  ) as Terms;
}

/** Whether an activity, or a use of data in it, rests on one of these legal bases. */
export function restsOn(activity: Activity, ...bases: readonly string[]): boolean {
  return [activity.legalBasis, ...activity.data.map((use) => use.overrides.legalBasis)].some(
    (basis) => basis !== undefined && bases.includes(basis),
  );
}

export function usesBasis(activities: readonly Activity[], ...bases: readonly string[]): boolean {
  return activities.some((activity) => restsOn(activity, ...bases));
}
