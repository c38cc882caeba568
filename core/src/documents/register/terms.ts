import type { Activity, DataUse, Terms } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { canonicalJson } from '../../model/canonical-json.js';
import { pointer } from '../../model/pointer.js';
import { inline, type Inline } from '../nodes.js';

/** Data that share one value of a term, and where that value stands. */
export interface TermGroup<Value> {
  readonly value: Value | undefined;
  /** `undefined`: all data of the activity. */
  readonly uses: readonly DataUse[] | undefined;
  readonly from: readonly string[];
}

/** The values that one term has in an activity: its own first, then those of the data that differ. */
export function groupTerm<Name extends keyof Terms>(activity: Activity, name: Name): readonly TermGroup<Terms[Name]>[] {
  const differing = activity.data.filter((use) => use.overrides[name] !== undefined);
  const ownMatters =
    activity[name] !== undefined || differing.length < activity.data.length || activity.data.length === 0;
  const groups = new Map<string, { value: Terms[Name]; uses: DataUse[]; from: string[] }>();
  for (const use of differing) {
    const value = use.overrides[name];
    const key = canonicalJson(value);
    const group = groups.get(key) ?? { value, uses: [], from: [] };
    groups.set(key, group);
    group.uses.push(use);
    group.from.push(pointer('activities', activity.id, 'data', use.category, name));
  }
  const own = { value: activity[name], uses: undefined, from: [pointer('activities', activity.id, name)] };
  return [...(ownMatters ? [own] : []), ...groups.values()];
}

/** A value with the data it holds for, when it does not hold for all. */
export function forCategories(group: TermGroup<unknown>, value: Inline, context: RegisterContext): Inline {
  if (group.uses === undefined) return value;
  const categories = context.labels(
    'category',
    group.uses.map((use) => use.category),
  );
  return context.language.text('register.value.categoryNote', { categories, value: inline(value) });
}
