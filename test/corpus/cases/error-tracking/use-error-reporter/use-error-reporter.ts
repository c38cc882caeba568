import * as Sentry from '@sentry/react';
import { useCallback } from 'react';

export function useErrorReporter() {
  const identify = useCallback((identifier: string) => Sentry.setUser({ username: identifier }), []);
  const capture = useCallback((error: unknown) => Sentry.captureException(error), []);
  return { identify, capture };
}
