import type { Installation } from '@verklaar-samples/hvac-domain';

import { installationRecords } from '@verklaar-samples/hvac-domain';
import { collectionPoint } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { installations, logbookEntries, type users } from '../database/tables.js';
import { logAccess } from '../users/log-access.js';
import { signedInUser } from '../users/sign-in.js';

/** Technicians enter installations and their work; the customer tells their end customers. */
export const technicianForms = collectionPoint({
  id: 'technician-forms',
  collects: [installationRecords],
  noticeShown: true,
});

const installationSchema = z.object({
  ownerName: z.string().min(1).max(200),
  ownerEmail: z.email(),
  address: z.string().min(1).max(300),
  model: z.string().max(100),
});

/** A technician sees what the company looks after, an end customer what stands at the own address. */
function maySee(user: typeof users.$inferSelect, installation: Installation): boolean {
  return user.accessLevel === 'endCustomer'
    ? user.email === installation.ownerEmail
    : user.companyId === installation.companyId;
}

export function installationRoutes(services: Services): Router {
  const { database } = services;
  const routes = Router();

  routes.use(async (request, response, next) => {
    const user = await signedInUser(services, request);
    if (user === undefined) response.status(401).json({ problem: 'Sign in first.' });
    else {
      response.locals.user = user;
      next();
    }
  });

  routes.get('/', async (_request, response) => {
    const user = response.locals.user as typeof users.$inferSelect;
    const all: readonly Installation[] = await database.select().from(installations);
    await logAccess(services, user.id, 'installations.list');
    response.json(all.filter((installation) => maySee(user, installation)));
  });

  routes.post('/', async (request, response) => {
    const user = response.locals.user as typeof users.$inferSelect;
    if (user.accessLevel === 'endCustomer') {
      response.status(403).json({ problem: 'For technicians only.' });
      return;
    }
    const id = randomUUID();
    const installation = installationSchema.parse(request.body);
    await database.insert(installations).values({ ...installation, id, companyId: user.companyId });
    await logAccess(services, user.id, 'installations.create');
    response.status(201).json({ id });
  });

  routes.get('/:id/logbook', async (request, response) => {
    const user = response.locals.user as typeof users.$inferSelect;
    const [installation] = await database.select().from(installations).where(eq(installations.id, request.params.id));
    if (installation === undefined || !maySee(user, installation)) {
      response.status(404).end();
      return;
    }
    await logAccess(services, user.id, 'logbook.read');
    response.json(
      await database.select().from(logbookEntries).where(eq(logbookEntries.installationId, installation.id)),
    );
  });

  routes.post('/:id/logbook', async (request, response) => {
    const user = response.locals.user as typeof users.$inferSelect;
    const [installation] = await database.select().from(installations).where(eq(installations.id, request.params.id));
    if (installation === undefined || user.accessLevel === 'endCustomer' || !maySee(user, installation)) {
      response.status(404).end();
      return;
    }
    const { work } = z.object({ work: z.string().min(1).max(2000) }).parse(request.body);
    const entry = { id: randomUUID(), installationId: installation.id, work, at: services.now() };
    await database.insert(logbookEntries).values(entry);
    await logAccess(services, user.id, 'logbook.write');
    response.status(201).json({ id: entry.id });
  });

  return routes;
}
