// rule: no-personal-data-in-error-tracking
// form: namespace import
import * as tracker from '@sentry/node';
import { hrtime as own } from 'node:process';

export function crashed(error: Error, user: { id: string; email: string }) {
  tracker.setTag('at', String(own.bigint()));
  tracker.captureException(error, { user: { id: user.id } });
  tracker.setUser({ id: user.id, email: user.email }); // expect: no-personal-data-in-error-tracking contact.email
  tracker.captureMessage(`crash for ${user.email}`); // expect: no-personal-data-in-error-tracking contact.email
}
