import type { Installation, LogbookEntry, User } from '@verklaar-samples/hvac-domain';

import { eq, inArray } from 'drizzle-orm';

import type { Services } from '../services.js';

import { installations, logbookEntries, users } from '../database/tables.js';

/** What a customer gets back. */
export interface Returned {
  readonly users: readonly User[];
  readonly installations: readonly Installation[];
  readonly logbook: readonly LogbookEntry[];
}

/** Hands back what a company kept with us, and erases it. */
export async function endContract({ database }: Services, companyId: string): Promise<Returned> {
  const kept = await database.select().from(installations).where(eq(installations.companyId, companyId));
  const ids = kept.map(({ id }) => id);
  const logbook = await database.delete(logbookEntries).where(inArray(logbookEntries.installationId, ids)).returning();
  await database.delete(installations).where(eq(installations.companyId, companyId));
  const gone = await database.delete(users).where(eq(users.companyId, companyId)).returning();
  return {
    users: gone.map(({ id, name, email, language, accessLevel }) => ({
      id,
      companyId,
      name,
      email,
      language,
      accessLevel,
    })),
    installations: kept,
    logbook,
  };
}
