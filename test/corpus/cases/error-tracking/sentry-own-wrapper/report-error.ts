import * as Sentry from '@sentry/node';

export function reportError(error: unknown, extra: Record<string, unknown> = {}) {
  Sentry.captureException(error, { extra });
}
