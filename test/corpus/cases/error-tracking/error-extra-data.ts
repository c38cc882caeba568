// rule: no-personal-data-in-error-tracking
// form: error object
// annotated: no
import * as Sentry from '@sentry/node';

export function report(error: Error, customer: { email: string; plan: string }) {
  Sentry.captureException(error, { tags: { plan: customer.plan } });
  Sentry.captureException(error, { extra: { email: customer.email } }); // expect: no-personal-data-in-error-tracking contact.email
}
