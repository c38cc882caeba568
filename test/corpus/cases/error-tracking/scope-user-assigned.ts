// rule: no-personal-data-in-error-tracking
// form: type alias or re-export
import { getCurrentScope, type User as SentryUser } from '@sentry/node';

interface Viewer {
  displayName: string;
  mail: string;
  premium: boolean;
}

export function decorate(viewer: Viewer) {
  const user: SentryUser = { id: 'viewer', username: viewer.displayName, email: viewer.mail };
  const scope = getCurrentScope();
  scope.setTag('premium', viewer.premium);
  scope.setUser(user); // expect: no-personal-data-in-error-tracking contact.email identity.name
}
