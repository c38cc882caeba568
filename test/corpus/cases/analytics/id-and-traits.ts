// rule: no-personal-data-in-analytics
// form: bare id
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');

export function identify(customer: { id: string; phone: string; plan: string }) {
  posthog.identify({ distinctId: customer.id, properties: { plan: customer.plan } });
  posthog.identify({ distinctId: customer.id, properties: { plan: customer.plan, phone: customer.phone } }); // expect: no-personal-data-in-analytics contact.phone
}
