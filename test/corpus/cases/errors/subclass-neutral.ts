// rule: no-personal-data-in-errors
// form: constructor
class LookupError extends Error {
  constructor(
    readonly code: string,
    what: string,
  ) {
    super(`${code}: ${what}`);
  }
}

interface Guest {
  surname: string;
  room: number;
}

export function find(guests: Guest[], wanted: Guest) {
  const found = guests.find((guest) => guest.room === wanted.room);
  if (!found) throw new LookupError('room', String(wanted.room));
  if (found.surname !== wanted.surname) throw new LookupError('guest', wanted.surname); // expect: no-personal-data-in-errors identity.name
  return found;
}
