// rule: no-personal-data-in-analytics
// form: pseudonymised
// annotated: yes
import { createHash } from 'node:crypto';

import { Analytics } from '@segment/analytics-node';
import type { Personal } from '@verklaar/annotations';

const client = new Analytics({ writeKey: 'not-a-key' });

export function donated(donor: { box: Personal<string, 'contact.email'>; amount: number }) {
  client.track({ anonymousId: 'server', event: 'donated', properties: { amount: donor.amount } });
  const anonymousId = createHash('sha1').update(donor.box).digest('hex');
  client.track({ anonymousId, event: 'donated' }); // expect: no-personal-data-in-analytics contact.email
}
