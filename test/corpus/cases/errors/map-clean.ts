// rule: no-personal-data-in-errors
// form: map or set
// annotated: yes
import type { Personal } from '@verklaar/annotations';

const seats = new Map<number, Personal<string, 'identity.name'>>();

export function take(seat: number, who: Personal<string, 'identity.name'>) {
  if (seats.has(seat)) throw new Error(`seat ${seat} is taken, ${seats.size} seats are`);
  seats.set(seat, who);
}
