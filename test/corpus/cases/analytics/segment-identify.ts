// rule: no-personal-data-in-analytics
// form: direct property
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'not-a-key' });

interface Account {
  id: string;
  email: string;
  seats: number;
}

export function upgraded(account: Account) {
  analytics.track({ userId: account.id, event: 'upgraded', properties: { seats: account.seats } });
  analytics.identify({ userId: account.id, traits: { email: account.email } }); // expect: no-personal-data-in-analytics contact.email
}
