import { and, eq, isNotNull, lt } from 'drizzle-orm';

import type { Database } from '../database/connect.js';

import { applications, customers, intervals, invoices, meters, questions, readings } from '../database/tables.js';

/** Deletes what has reached the end of its period; runs once a day. The periods are those of `privacy/`. */
export async function deleteExpired(database: Database, now: Date): Promise<void> {
  // What only the credit check needed is gone after four weeks, the application itself after three months.
  await database
    .update(applications)
    .set({ birthDate: null, score: null })
    .where(and(isNotNull(applications.birthDate), lt(applications.decidedAt, daysBefore(now, 28))));
  await database.delete(applications).where(lt(applications.decidedAt, monthsBefore(now, 3)));

  await database.delete(intervals).where(lt(intervals.from, monthsBefore(now, 12)));
  await database.delete(readings).where(lt(readings.at, monthsBefore(now, 24)));
  await database.delete(invoices).where(lt(invoices.issuedAt, new Date(Date.UTC(now.getUTCFullYear() - 7, 0, 1))));
  await database.delete(questions).where(lt(questions.lastContactAt, monthsBefore(now, 24)));

  const gone = await database
    .delete(customers)
    .where(lt(customers.lastContactAt, monthsBefore(now, 24)))
    .returning({ id: customers.id });
  for (const { id } of gone) await database.delete(meters).where(eq(meters.customer, id));
}

function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  return result;
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
}
