// rule: no-personal-data-in-error-tracking
// form: callback
import * as Sentry from '@sentry/node';

interface Booking {
  code: string;
  guest: { phone: string };
  nights: number;
}

export function failed(booking: Booking, error: unknown) {
  Sentry.withScope((scope) => {
    scope.setTag('code', booking.code);
    scope.setExtra('nights', booking.nights);
    scope.setExtra('hasPhone', booking.guest.phone !== '');
    scope.setLevel('warning');
    Sentry.captureException(error);
  });
}
