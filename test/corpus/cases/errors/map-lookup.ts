// rule: no-personal-data-in-errors
// form: map or set
// annotated: yes
import type { Personal } from '@verklaar/annotations';

const desks = new Map<number, Personal<string, 'identity.name'>>();

export function seat(desk: number, who: Personal<string, 'identity.name'>) {
  const taken = desks.get(desk);
  if (desks.size > 40) throw new Error(`all ${desks.size} desks are taken`);
  if (taken !== undefined) throw new Error(`desk ${desk} is taken by ${taken}`); // expect: no-personal-data-in-errors identity.name
  desks.set(desk, who);
}
