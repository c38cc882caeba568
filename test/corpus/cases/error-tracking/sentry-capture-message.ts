// rule: no-personal-data-in-error-tracking
// form: concatenation
import * as Sentry from '@sentry/node';

export function bounced(mail: { to: string; recipientEmail: string; template: string }) {
  Sentry.captureMessage('bounce of ' + mail.template);
  Sentry.captureMessage('bounce for ' + mail.recipientEmail, 'warning'); // expect: no-personal-data-in-error-tracking contact.email
}
