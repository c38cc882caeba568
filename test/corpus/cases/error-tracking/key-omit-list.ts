// rule: no-personal-data-in-error-tracking
// form: dynamic key
import * as Sentry from '@sentry/node';

const secret = new Set(['email', 'phone']);

interface Contact {
  id: string;
  email: string;
  phone: string;
  locale: string;
}

export function report(contact: Contact, error: unknown): void {
  const safe: Record<string, string> = {};
  for (const [key, value] of Object.entries(contact)) safe[key] = secret.has(key) ? '[removed]' : '[kept]';
  Sentry.setContext('contact', safe);
  Sentry.setTag('locale', contact['locale']);
  Sentry.captureException(error);
}
