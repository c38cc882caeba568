import type { Evidence } from '../facts/location.js';
import type { Activity, DataUse, Register, Terms } from '../model/register.js';

import { inWords } from '../facts/wording.js';
import { unique } from '../model/ordering.js';
import { pointer } from '../model/pointer.js';
import { type TermName, effectiveTerms } from '../model/terms.js';

/** Data of an activity that stand under the same terms: those of the activity itself, or those of one use that differs. */
export interface Scope {
  readonly activity: Activity;
  readonly terms: Terms;
  readonly uses: readonly DataUse[];
  /** `/activities/orders`, or `/activities/orders/data/contact.email`. */
  readonly subject: string;
  readonly evidence: readonly Evidence[];
}

/** JSON pointer of a use of data, or of a part of it. */
function usePointer(activity: Activity, use: DataUse, ...rest: readonly string[]): string {
  return pointer('activities', activity.id, 'data', use.category, ...rest);
}

/** The scope of one use of data. */
export function scopeOfUse(activity: Activity, use: DataUse): Scope {
  return {
    activity,
    terms: effectiveTerms(activity, use),
    uses: [use],
    subject: usePointer(activity, use),
    evidence: use.evidence,
  };
}

/**
 * The scopes of an activity as far as the named terms go. The activity's own stands for its uses that override none of
 * them; when every use does, nothing stands under the activity's own terms.
 */
export function scopesOf(activity: Activity, names: readonly TermName[]): readonly Scope[] {
  const differs = (use: DataUse): boolean => names.some((name) => use.overrides[name] !== undefined);
  const ordinary = activity.data.filter((use) => !differs(use));
  const differing = activity.data.filter(differs).map((use) => scopeOfUse(activity, use));
  if (ordinary.length === 0 && differing.length > 0) return differing;
  const own: Scope = {
    activity,
    terms: effectiveTerms(activity),
    uses: ordinary,
    subject: pointer('activities', activity.id),
    evidence: activity.evidence,
  };
  return [own, ...differing];
}

/** Whose terms they are, as a parameter of a message: the data, or some categories of them. */
export function categoryOf({ activity, uses }: Scope): Readonly<Record<string, string>> {
  return uses.length === activity.data.length
    ? inWords({ category: { en: 'the data', nl: 'de gegevens' } })
    : { category: unique(uses.map((use) => use.category)).join(', ') };
}

/** The activities that we answer for ourselves, alone or with others. */
export function controlledActivities(register: Register): readonly Activity[] {
  return register.activities.filter((activity) => activity.role !== 'processor');
}

/** The scopes of all activities we answer for, as far as the named terms go. */
export function controlledScopes(register: Register, ...names: readonly TermName[]): readonly Scope[] {
  return controlledActivities(register).flatMap((activity) => scopesOf(activity, names));
}
