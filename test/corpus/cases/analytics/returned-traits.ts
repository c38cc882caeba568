// rule: no-personal-data-in-analytics
// form: returned value of an own function
import { Analytics } from '@segment/analytics-node';

interface Row {
  e_mail: string;
  plan: string;
}

const analytics = new Analytics({ writeKey: 'not-a-key' });

function traits(row: Row) {
  return { plan: row.plan, reach: row.e_mail };
}

export function group(row: Row, companyId: string) {
  analytics.group({ groupId: companyId, anonymousId: 'job', traits: { plan: row.plan } });
  analytics.identify({ anonymousId: 'job', traits: traits(row) }); // expect: no-personal-data-in-analytics contact.email
}
