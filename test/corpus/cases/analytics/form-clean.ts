// rule: no-personal-data-in-analytics
// form: form data
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');

export async function submit(form: FormData) {
  const colour = String(form.get('colour'));
  posthog.capture({ distinctId: 'server', event: 'order', properties: { colour, hasMail: form.has('email') } });
}
