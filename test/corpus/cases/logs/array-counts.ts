// rule: no-personal-data-in-logs
// form: array methods
import pino from 'pino';

interface Guest {
  email: string;
  table: number;
  vegetarian: boolean;
}

export function plan(guests: readonly Guest[]) {
  const log = pino();
  const perTable = guests.reduce<Record<number, number>>((sum, guest) => {
    sum[guest.table] = (sum[guest.table] ?? 0) + 1;
    return sum;
  }, {});
  log.info({ perTable, some: guests.some((guest) => guest.email.endsWith('.example')) });
}
