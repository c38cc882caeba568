// rule: no-personal-data-in-error-tracking
// form: SDK setting
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  release: process.env.RELEASE,
  dataCollection: {}, // expect: no-personal-data-in-error-tracking
});
