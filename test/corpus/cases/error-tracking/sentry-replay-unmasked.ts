// rule: no-personal-data-in-error-tracking
// form: SDK setting
import * as Sentry from '@sentry/react';

export function enableReplay() {
  const replay = Sentry.replayIntegration({ maskAllText: false, blockAllMedia: false }); // expect: no-personal-data-in-error-tracking
  Sentry.addIntegration(replay);
}
