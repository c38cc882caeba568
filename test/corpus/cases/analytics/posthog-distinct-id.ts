// rule: no-personal-data-in-analytics
// form: ternary or nullish
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');

interface Visitor {
  id: string;
  email?: string;
}

export function seen(visitor: Visitor, page: string) {
  posthog.capture({ distinctId: visitor.id, event: 'seen', properties: { page } });
  posthog.capture({ distinctId: visitor.email ?? visitor.id, event: 'seen' }); // expect: no-personal-data-in-analytics contact.email
}
