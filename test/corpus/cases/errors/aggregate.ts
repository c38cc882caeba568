// rule: no-personal-data-in-errors
// form: array methods
interface Invitee {
  email: string;
  seat?: number;
}

export function seatAll(invitees: Invitee[]) {
  const without = invitees.filter((invitee) => invitee.seat === undefined);
  if (without.length > 10) throw new Error(`${without.length} invitees have no seat`);
  if (without.length > 0) {
    throw new AggregateError([], `no seat for ${without.map(({ email }) => email).join(', ')}`); // expect: no-personal-data-in-errors contact.email
  }
}
