import { and, eq, exists, gt, isNull, lt, not, or } from 'drizzle-orm';

import type { Database } from '../database/connect.js';
import type { RemoteSupport } from '../support/remote-support.js';

import {
  consentProofs,
  contactRequests,
  customers,
  orders,
  remoteDevices,
  subscribers,
  visits,
} from '../database/tables.js';

/** Deletes what has reached the end of its period; runs once a day. The periods are those of `privacy/`. */
export async function deleteExpired(
  { database, remoteSupport }: { readonly database: Database; readonly remoteSupport: RemoteSupport },
  now: Date,
): Promise<void> {
  const yearAgo = monthsBefore(now, 12);
  const customerUntilYearAgo = database
    .select()
    .from(customers)
    .where(
      and(eq(customers.email, contactRequests.email), or(isNull(customers.endedAt), gt(customers.endedAt, yearAgo))),
    );

  await database
    .delete(contactRequests)
    .where(and(lt(contactRequests.closedAt, yearAgo), not(exists(customerUntilYearAgo))));
  await database.delete(customers).where(lt(customers.endedAt, yearAgo));
  await database.delete(consentProofs).where(lt(consentProofs.unsubscribedAt, monthsBefore(now, 6)));
  // An address that was never confirmed belongs to nobody who asked for anything.
  await database
    .delete(subscribers)
    .where(and(isNull(subscribers.confirmedAt), lt(subscribers.askedAt, daysBefore(now, 7))));
  await database.delete(orders).where(lt(orders.invoicedOn, `${now.getUTCFullYear() - 7}-01-01`));
  const unused = await database
    .select()
    .from(remoteDevices)
    .where(lt(remoteDevices.lastUsedAt, monthsBefore(now, 24)));
  for (const { teamViewerId } of unused) await remoteSupport.forget(teamViewerId);
  await database.delete(visits).where(lt(visits.at, daysBefore(now, 30)));
}

function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  return result;
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
}
