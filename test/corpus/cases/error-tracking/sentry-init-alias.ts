// rule: no-personal-data-in-error-tracking
// form: SDK setting
import { init as start } from '@sentry/browser';

export function setUp(dsn: string) {
  start({ dsn, sendDefaultPii: true, tracesSampleRate: 1 }); // expect: no-personal-data-in-error-tracking
}
