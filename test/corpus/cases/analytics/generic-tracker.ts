// rule: no-personal-data-in-analytics
// form: generics
import Analytics from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'k' });

interface Events {
  'Order Placed': { total: number };
  'Newsletter Joined': { email: string };
}

function track<Name extends keyof Events>(userId: string, event: Name, properties: Events[Name]): void {
  analytics.track({ userId, event, properties });
}

export function newsletter(userId: string, subscriber: { email: string }): void {
  track(userId, 'Order Placed', { total: 2 });
  track(userId, 'Newsletter Joined', { email: subscriber.email }); // expect: no-personal-data-in-analytics contact.email
}
