import type { Activity } from '../../model/register.js';

/** Recipients that all activities share without a limit, when there are several activities: said once (style.md 2). */
export function sharedByAll(activities: readonly Activity[]): ReadonlySet<string> {
  const [first, ...others] = activities;
  if (first === undefined || others.length === 0) return new Set();
  const plain = (activity: Activity): readonly string[] =>
    activity.recipients
      .filter((link) => link.categories === undefined && link.purpose === undefined)
      .map((link) => link.recipient);
  return new Set(plain(first).filter((id) => others.every((activity) => plain(activity).includes(id))));
}
