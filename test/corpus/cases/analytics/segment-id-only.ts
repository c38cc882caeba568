// rule: no-personal-data-in-analytics
// form: bare id
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'not-a-key' });

export function upgraded(user: { id: string; email: string }, seats: number) {
  analytics.track({ userId: user.id, event: 'upgraded', properties: { seats } });
  analytics.identify({ userId: user.id, traits: { verified: user.email !== '' } });
}
