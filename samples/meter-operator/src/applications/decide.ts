import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';

import type { Services } from '../services.js';
import type { Application } from './application.js';

import { applications, customers } from '../database/tables.js';

/** Below this score an application is refused, until a person has looked at it. */
const lowest = 40;

export type Outcome = 'accepted' | 'refused' | 'review';

/** Takes an application in and decides on it by its credit score; without a score a person decides. */
export async function decide(
  services: Services,
  application: Application,
): Promise<{ readonly id: string; readonly outcome: Outcome }> {
  const id = randomUUID();
  const score = await services.creditAgency.scoreOf(application);
  const outcome = score === undefined ? 'review' : score < lowest ? 'refused' : 'accepted';
  const decidedAt = outcome === 'review' ? null : services.now();
  await services.database.insert(applications).values({ ...application, id, score: score ?? null, outcome, decidedAt });
  if (outcome === 'accepted') await welcome(services, id);
  return { id, outcome };
}

/** Someone who was refused wants a person to look at it (Art. 22(3)); that works until the person has decided. */
export async function askReview({ database }: Services, id: string): Promise<boolean> {
  const [row] = await database
    .update(applications)
    .set({ outcome: 'review', decidedAt: null })
    .where(eq(applications.id, id))
    .returning({ id: applications.id });
  return row !== undefined;
}

/** What a member of staff decides after looking at it. */
export async function review(services: Services, id: string, accepted: boolean): Promise<boolean> {
  const [row] = await services.database
    .update(applications)
    .set({ outcome: accepted ? 'accepted' : 'refused', decidedAt: services.now() })
    .where(eq(applications.id, id))
    .returning({ id: applications.id });
  if (row !== undefined && accepted) await welcome(services, id);
  return row !== undefined;
}

async function welcome({ database, now }: Services, id: string): Promise<void> {
  const [application] = await database.select().from(applications).where(eq(applications.id, id));
  if (application === undefined) return;
  const { name, address, email, phone } = application;
  await database
    .insert(customers)
    .values({ id, name, address, email, phone, lastContactAt: now() })
    .onConflictDoNothing();
}
