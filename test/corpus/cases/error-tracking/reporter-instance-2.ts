// rule: no-personal-data-in-error-tracking
// form: constructor
import * as Sentry from '@sentry/node';

class Reporter {
  private readonly scope: Sentry.Scope;

  constructor(area: string, user: { id: string; email: string }) {
    this.scope = new Sentry.Scope();
    this.scope.setTag('area', area);
    Sentry.setTag('area', area);
    Sentry.setUser({ id: user.id });
    Sentry.setContext('account', { mail: user.email }); // expect: no-personal-data-in-error-tracking contact.email
  }

  tell(error: unknown) {
    Sentry.captureException(error);
  }
}

export const reporterFor = (user: { id: string; email: string }) => new Reporter('checkout', user);
