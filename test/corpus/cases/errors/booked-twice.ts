// rule: no-personal-data-in-errors
// form: dynamic key
interface Attendee {
  email: string;
  seat: string;
}

export function checkSeats(attendees: readonly Attendee[], rows: number): void {
  const perSeat: Record<string, number> = {};
  const perMail: Record<string, number> = {};
  for (const attendee of attendees) {
    perSeat[attendee.seat] = (perSeat[attendee.seat] ?? 0) + 1;
    perMail[attendee.email] = (perMail[attendee.email] ?? 0) + 1;
  }
  for (const [seat, count] of Object.entries(perSeat)) {
    if (count > 1) throw new Error(`seat ${seat} sold ${count} times in ${rows} rows`);
  }
  for (const [mail, count] of Object.entries(perMail)) {
    if (count > 1) throw new Error(`${mail} booked ${count} times`); // expect: no-personal-data-in-errors contact.email
  }
}
