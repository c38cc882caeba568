// rule: no-personal-data-in-error-tracking
// form: SDK setting
import * as Sentry from '@sentry/react';

Sentry.init({
  dsn: 'https://0000@o0.ingest.sentry.io/0',
  integrations: [
    // expect: no-personal-data-in-error-tracking
    Sentry.replayIntegration({ maskAllText: false, blockAllMedia: false }),
  ],
  replaysOnErrorSampleRate: 1,
});
