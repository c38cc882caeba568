import { and, eq, isNotNull, lt, or } from 'drizzle-orm';

import type { Services } from '../services.js';

import { accessLogs, contacts, pageViews, purchases, requests, sessions, subscribers } from '../database/tables.js';

/** Deletes what has reached the end of its period; runs once a day. The periods are those of `privacy/`. */
export async function deleteExpired(services: Services, now: Date): Promise<void> {
  const { database } = services;
  const yearAgo = monthsBefore(now, 12);
  const twoYearsAgo = monthsBefore(now, 24);

  await database.delete(requests).where(lt(requests.closedAt, yearAgo));
  await database.delete(accessLogs).where(lt(accessLogs.at, yearAgo));
  await database.delete(pageViews).where(lt(pageViews.at, monthsBefore(now, 6)));
  await database.delete(sessions).where(lt(sessions.expiresAt, now));
  // An address that was never confirmed belongs to nobody who asked for anything.
  const unconfirmed = await database
    .select()
    .from(subscribers)
    .where(lt(subscribers.askedAt, daysBefore(now, 7)));
  for (const { email, confirmedAt } of unconfirmed) {
    if (confirmedAt === null) await database.delete(subscribers).where(eq(subscribers.email, email));
  }
  // While a contract runs there is contact: an invoice, an update.
  await database
    .delete(contacts)
    .where(
      and(
        lt(contacts.lastContactAt, twoYearsAgo),
        or(eq(contacts.isCustomer, false), isNotNull(contacts.customerUntil)),
      ),
    );
  await database.delete(purchases).where(lt(purchases.invoicedOn, `${now.getUTCFullYear() - 7}-01-01`));
  await services.helpdesk?.eraseClosedBefore(twoYearsAgo);
}

function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  return result;
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
}
