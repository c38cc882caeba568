import type { Activity } from '../../model/register.js';

/** A recipient that most activities share, and those that do not. */
export interface SharedRecipient {
  readonly id: string;
  readonly except: readonly Activity[];
}

/** From this share of the activities on, a recipient is told once with its exceptions (style.md 2). */
const mostActivities = 2 / 3;

/** What was found of a list of activities: each of their cards asks for it. */
const known = new WeakMap<readonly Activity[], readonly SharedRecipient[]>();

/** Recipients that most activities have without a limit or a purpose of its own, when there are several activities. */
export function sharedRecipients(activities: readonly Activity[]): readonly SharedRecipient[] {
  const shared = known.get(activities) ?? findShared(activities);
  known.set(activities, shared);
  return shared;
}

function findShared(activities: readonly Activity[]): readonly SharedRecipient[] {
  if (activities.length < 3) return [];
  const users = new Map<string, Set<Activity>>();
  for (const activity of activities) {
    for (const link of activity.recipients) {
      if (link.categories !== undefined || link.purpose !== undefined) continue;
      const using = users.get(link.recipient) ?? new Set();
      users.set(link.recipient, using.add(activity));
    }
  }
  return [...users]
    .filter(([, using]) => using.size >= activities.length * mostActivities)
    .map(([id, using]) => ({ id, except: activities.filter((activity) => !using.has(activity)) }));
}

/** Whether the card of an activity may leave this recipient out, since it is told for all. */
export function isShared(activities: readonly Activity[], recipient: string): boolean {
  return sharedRecipients(activities).some(({ id }) => id === recipient);
}
