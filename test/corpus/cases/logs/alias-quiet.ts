// rule: no-personal-data-in-logs
// form: alias import
// annotated: yes
import { info as say } from 'node:console';

import type { Personal } from '@verklaar/annotations';

interface Seat {
  row: number;
  taker: Personal<string, 'identity.name'>;
}

export function seat(seats: Seat[]) {
  say('rows', seats.map((one) => one.row));
  say('taken', seats.filter((one) => one.taker !== '').length);
}
