import { type DataSource, In, IsNull, LessThan, Not } from 'typeorm';

import { User } from '../accounts/user.entity.js';
import { Measurement } from '../energy/measurement.entity.js';
import { Meter } from '../energy/meter.entity.js';
import { Ticket } from '../support/ticket.entity.js';
import { RequestLog } from '../usage/request-log.entity.js';
import { UsageEvent } from '../usage/usage-event.entity.js';

/** Deletes what has reached the end of its period; runs once a day. The periods are those of `privacy/`. */
export async function deleteExpired(database: DataSource, now: Date): Promise<void> {
  await database.getRepository(RequestLog).delete({ at: LessThan(daysBefore(now, 90)) });
  await database.getRepository(UsageEvent).delete({ at: LessThan(monthsBefore(now, 13)) });
  await database.getRepository(Ticket).delete({ closedAt: LessThan(monthsBefore(now, 12)) });

  // Who leaves takes the values along, but for the two years in which a settlement is reviewed.
  const staying = await database.getRepository(User).findBy({ closedAt: IsNull() });
  const left = await database.getRepository(Meter).findBy({ userId: Not(In(staying.map(({ id }) => id))) });
  for (const { ean } of left) {
    await database.getRepository(Measurement).delete({ ean, from: LessThan(monthsBefore(now, 24)) });
    if (!(await database.getRepository(Measurement).existsBy({ ean }))) {
      await database.getRepository(Meter).delete({ ean });
    }
  }
  await database.getRepository(User).delete({ closedAt: LessThan(daysBefore(now, 30)) });
}

function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  return result;
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
}
