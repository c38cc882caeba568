// rule: no-personal-data-in-logs
// form: array methods
import pino from 'pino';

interface Guest {
  email: string;
  table: number;
}

export function invite(guests: readonly Guest[]) {
  const log = pino();
  const addresses = guests.filter((guest) => guest.table > 0).map((guest) => guest.email);
  log.info(`inviting ${addresses.join(', ')}`); // expect: no-personal-data-in-logs contact.email
  log.info({ tables: guests.map((guest) => guest.table) });
}
