// rule: no-personal-data-in-error-tracking
// form: wrapper of a wrapper
// annotated: yes
import { fail } from './fail';

export class Cancellation {
  /** @personalData comm.message */
  motive = '';
  /** @notPersonalData chosen from a fixed list */
  reason = '';
}

export function cancel(cancellation: Cancellation) {
  fail('cancel', cancellation.reason);
  fail('cancel', cancellation.motive); // expect: no-personal-data-in-error-tracking comm.message
}
