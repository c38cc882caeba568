// rule: no-personal-data-in-error-tracking
// form: z.infer
import * as Sentry from '@sentry/node';
import { z } from 'zod';

const Booking = z.object({ phone: z.string(), nights: z.number(), remarks: z.string().optional() });
type Booking = z.infer<typeof Booking>;

export function book(input: Booking) {
  const result = Booking.safeParse(input);
  if (!result.success) {
    Sentry.setExtra('issues', result.error.issues.length);
    return;
  }
  Sentry.setExtra('booking', result.data); // expect: no-personal-data-in-error-tracking contact.phone
}
