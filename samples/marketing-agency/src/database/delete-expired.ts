import type { Services } from '../services.js';

/** Deletes what has reached the end of its period; runs once a day. The periods are those of `privacy/`. */
export async function deleteExpired({ database }: Services, now: Date): Promise<void> {
  const yearAgo = monthsBefore(now, 12);
  const twoYearsAgo = monthsBefore(now, 24);
  await database.query('DELETE FROM enquiries WHERE closed_at < $1', [yearAgo]);
  // An address that was never confirmed belongs to nobody who asked for anything.
  await database.query('DELETE FROM subscriptions WHERE confirmed_at IS NULL AND asked_at < $1', [daysBefore(now, 7)]);
  await database.query('DELETE FROM call_requests WHERE asked_at < $1', [monthsBefore(now, 6)]);
  await database.query('DELETE FROM call_blocks WHERE since < $1', [monthsBefore(now, 36)]);
  await database.query('DELETE FROM clients WHERE ended_at < $1', [twoYearsAgo]);
  await database.query('DELETE FROM invoices WHERE issued_on < $1', [`${now.getUTCFullYear() - 7}-01-01`]);
  await database.query('DELETE FROM page_views WHERE at < $1', [daysBefore(now, 90)]);
  await database.query('DELETE FROM visits WHERE at < $1', [daysBefore(now, 30)]);
}

function monthsBefore(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCMonth(result.getUTCMonth() - months);
  return result;
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
}
