// rule: no-personal-data-in-error-tracking
// form: SDK setting
import { init } from '@sentry/node';

init({
  dsn: process.env.SENTRY_DSN,
  // expect: no-personal-data-in-error-tracking
  dataCollection: {
    userInfo: true,
    cookies: false,
    httpHeaders: false,
    httpBodies: [],
    urlQueryParams: false,
  },
});
