// rule: no-personal-data-in-logs
// form: wrapper of a wrapper
import { log } from './log';

export function assign(seat: { row: number; passengerEmail: string }) {
  log.info('seat taken', { row: seat.row });
  log.info('seat taken', { by: seat.passengerEmail }); // expect: no-personal-data-in-logs contact.email
  // expect: no-personal-data-in-logs contact.email; no-personal-data-in-error-tracking contact.email
  log.error('seat taken twice', { by: seat.passengerEmail });
}
