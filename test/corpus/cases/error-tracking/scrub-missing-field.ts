// rule: no-personal-data-in-error-tracking
// form: sanitiser
import * as Sentry from '@sentry/node';

interface Signup {
  email: string;
  phone: string;
  plan: string;
}

const scrub = (signup: Signup) => ({ ...signup, email: '[removed]' });

export function broken(signup: Signup) {
  Sentry.setContext('plan', { plan: scrub(signup).plan });
  Sentry.setContext('signup', scrub(signup)); // expect: no-personal-data-in-error-tracking contact.phone
}
