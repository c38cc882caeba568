// rule: no-personal-data-in-error-tracking
// form: array methods
// annotated: yes
import * as Sentry from '@sentry/node';
import type { Personal } from '@verklaar/annotations';

interface Seat {
  nr: number;
  passenger: Personal<string, 'identity.name'>;
}

export function board(seats: Seat[]) {
  return Sentry.startSpan({ name: 'board', attributes: { count: seats.length } }, (span) => {
    span.setAttribute('rows', seats.map((seat) => seat.nr).join());
    span.setAttribute('list', seats.map((seat) => seat.passenger).join()); // expect: no-personal-data-in-error-tracking identity.name
  });
}
