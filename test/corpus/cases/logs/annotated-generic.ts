// rule: no-personal-data-in-logs
// form: generics
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Entry<T> {
  at: number;
  value: T;
}

interface Guest {
  room: number;
  plate: Personal<string, 'identity.document'>;
}

function dump<T>(entry: Entry<T>): void {
  console.log(entry.at, entry.value);
}

export function park(guest: Guest) {
  dump({ at: Date.now(), value: guest.room });
  dump({ at: Date.now(), value: guest.plate }); // expect: no-personal-data-in-logs identity.document
}
