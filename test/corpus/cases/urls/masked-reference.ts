// rule: no-personal-data-in-urls
// form: pseudonymised
import { createHmac } from 'node:crypto';

const key = process.env['LINK_KEY'] ?? '';

function referenceOf(email: string): string {
  return createHmac('sha256', key).update(email.trim().toLowerCase()).digest('base64url');
}

export function unsubscribeLink(subscriber: { email: string; list: { slug: string } }): string {
  const url = new URL(`/lists/${subscriber.list.slug}/leave`, 'https://www.krantje.example');
  url.searchParams.set('ref', referenceOf(subscriber.email));
  return url.toString();
}
