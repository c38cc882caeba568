// rule: no-personal-data-in-errors
// form: generics
function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

interface Seat { row: string; number: number }
interface Registration { emailAddress: string; course: string }

export function checkSeats(seats: Seat[]): void {
  for (const [key, group] of groupBy(seats, (seat) => seat.row)) {
    if (group.length > 40) throw new RangeError(`row ${key} holds ${group.length} seats`);
  }
}

export function checkRegistrations(registrations: Registration[]): void {
  for (const [key, group] of groupBy(registrations, (one) => one.emailAddress)) {
    if (group.length > 1) throw new RangeError(`${key} registered ${group.length} times`); // expect: no-personal-data-in-errors contact.email
  }
}
