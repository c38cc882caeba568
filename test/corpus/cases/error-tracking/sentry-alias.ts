// rule: no-personal-data-in-error-tracking
// form: alias import
import { captureMessage as report, setUser as sentrySetUser } from '@sentry/react';

interface Me {
  login: string;
  emailAddress: string;
}

export function afterLogin(me: Me, took: number) {
  report(`login took ${took} ms`);
  sentrySetUser({ email: me.emailAddress }); // expect: no-personal-data-in-error-tracking contact.email
}
