// rule: no-personal-data-in-error-tracking
// form: SDK setting
import * as Sentry from '@sentry/react';

export function enableReplay() {
  const replay = Sentry.replayIntegration({ maskAllText: true, blockAllMedia: true });
  Sentry.addIntegration(replay);
}
