// rule: no-personal-data-in-error-tracking
// form: bare id
import * as Sentry from '@sentry/node';

interface Session {
  user: { id: string; email: string };
}

export function attach(session: Session | null) {
  if (session === null) {
    Sentry.setUser(null);
    return;
  }
  Sentry.setUser({ id: session.user.id });
}
