// rule: no-personal-data-in-error-tracking
// form: SDK setting
import { init } from '@sentry/browser';

const options = {
  dsn: 'https://0000@o0.ingest.sentry.io/0',
  sendDefaultPii: true,
};

init(options); // expect: no-personal-data-in-error-tracking
