// rule: no-personal-data-in-error-tracking
// form: callback
import * as Sentry from '@sentry/node';

interface Booking {
  code: string;
  guestName: string;
  guest: { phone: string };
}

export function failed(booking: Booking, error: unknown) {
  Sentry.withScope((scope) => {
    scope.setTag('code', booking.code);
    scope.setExtra('phone', booking.guest.phone); // expect: no-personal-data-in-error-tracking contact.phone
    Sentry.captureException(error);
  });
}
