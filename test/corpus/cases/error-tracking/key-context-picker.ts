// rule: no-personal-data-in-error-tracking
// form: dynamic key
import * as Sentry from '@sentry/node';

interface Booking {
  id: string;
  guestName: string;
  nights: number;
}

function only<T extends object, K extends keyof T>(value: T, ...keys: K[]): Pick<T, K> {
  const result = {} as Pick<T, K>;
  for (const key of keys) result[key] = value[key];
  return result;
}

export function report(booking: Booking, error: unknown): void {
  Sentry.setContext('booking', only(booking, 'id', 'nights'));
  Sentry.setContext('guest', only(booking, 'id', 'guestName')); // expect: no-personal-data-in-error-tracking identity.name
  Sentry.captureException(error);
}
