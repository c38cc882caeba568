// rule: no-personal-data-in-error-tracking
// form: closure
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key', { host: 'https://eu.i.posthog.com' });

export function guard(member: { username: string }, work: () => Promise<void>) {
  return () =>
    work().catch((error: unknown) => {
      posthog.captureException(error, 'server', { member: member.username }); // expect: no-personal-data-in-error-tracking account.username
    });
}
