// rule: no-personal-data-in-error-tracking
// form: SDK setting
import * as Sentry from '@sentry/react';

Sentry.init({
  dsn: 'https://0000@o0.ingest.sentry.io/0',
  integrations: [Sentry.replayIntegration({ maskAllText: true, blockAllMedia: true })],
  replaysOnErrorSampleRate: 1,
});
