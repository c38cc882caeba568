// rule: no-personal-data-in-analytics
// form: generics
import Analytics from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'k' });

function trackList<T>(userId: string, event: string, items: readonly T[]): void {
  analytics.track({ userId, event, properties: { count: items.length, empty: items.length === 0 } });
}

export function imported(userId: string, contacts: readonly { email: string; phone: string }[]): void {
  trackList(userId, 'Contacts Imported', contacts);
}
