// rule: no-personal-data-in-error-tracking
// form: JSON.stringify
import * as Sentry from '@sentry/node';

interface Draft {
  sender: { email: string };
  template: string;
}

export function stuck(draft: Draft) {
  Sentry.captureEvent({ message: `stuck draft ${draft.template}`, level: 'warning' });
  Sentry.captureEvent({ message: 'stuck draft', extra: { draft: JSON.stringify(draft) } }); // expect: no-personal-data-in-error-tracking contact.email
}
