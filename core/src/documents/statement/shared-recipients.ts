import type { Activity } from '../../model/register.js';

/** A recipient that most activities share, and those that do not. */
export interface SharedRecipient {
  readonly id: string;
  readonly except: readonly Activity[];
}

/** From this share of the activities on, a recipient is told once with its exceptions (style.md 2). */
const mostActivities = 2 / 3;

/** Recipients that most activities have without a limit or a purpose of its own, when there are several activities. */
export function sharedRecipients(activities: readonly Activity[]): readonly SharedRecipient[] {
  if (activities.length < 3) return [];
  const users = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const link of activity.recipients) {
      if (link.categories !== undefined || link.purpose !== undefined) continue;
      users.set(link.recipient, [...(users.get(link.recipient) ?? []), activity]);
    }
  }
  return [...users]
    .filter(([, using]) => using.length >= activities.length * mostActivities)
    .map(([id, using]) => ({ id, except: activities.filter((activity) => !using.includes(activity)) }));
}

/** Whether the card of an activity may leave this recipient out, since it is told for all. */
export function isShared(activities: readonly Activity[], recipient: string): boolean {
  return sharedRecipients(activities).some(({ id }) => id === recipient);
}
