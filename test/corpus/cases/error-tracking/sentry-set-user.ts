// rule: no-personal-data-in-error-tracking
// form: direct property
import * as Sentry from '@sentry/node';

interface Session {
  user: { id: string; email: string };
  startedAt: Date;
}

export function attach(session: Session) {
  Sentry.setTag('started', session.startedAt.toISOString());
  Sentry.setUser({ id: session.user.id, email: session.user.email }); // expect: no-personal-data-in-error-tracking contact.email
}
