// rule: no-personal-data-in-analytics
// form: queue
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');
const pending: { event: string; properties: Record<string, unknown> }[] = [];

export function remember(visitor: { username: string; page: string }) {
  pending.push({ event: 'page', properties: { page: visitor.page, visitor: visitor.username } });
}

export function flush() {
  for (const { event, properties } of pending.splice(0)) {
    posthog.capture({ distinctId: 'server', event, properties }); // expect: no-personal-data-in-analytics account.username
  }
}
