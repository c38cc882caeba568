import { productNews, signIn, userManagement } from '@verklaar-samples/hvac-domain';
import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { and, eq } from 'drizzle-orm';
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { users } from '../database/tables.js';
import { tokenOf } from '../mail/token-of.js';
import { endContract } from '../retention/end-contract.js';
import { logAccess } from './log-access.js';
import { hashPassword } from './password.js';
import { giveCookie, signedInUser, staffOnly, startSession } from './sign-in.js';

/** The administrator of a company account names users; each gets the statement with the invitation. */
export const userForm = collectionPoint({
  id: 'user-form',
  collects: [signIn, userManagement, productNews],
  noticeShown: true,
  routes: ['POST /users'],
});

/** The page where one signs in links to the statement. */
export const signInForm = collectionPoint({
  id: 'sign-in-form',
  collects: [signIn],
  noticeShown: true,
  routes: ['POST /sessions'],
});

export const stopNews = rightsRoute({ id: 'stop-news', right: 'objection', path: '/news/stop' });

const sessionSchema = z.object({
  email: z.email(),
  password: z.string().max(200),
  installationId: z.uuid().optional(),
});

const userSchema = z.object({
  name: z.string().min(1).max(200),
  email: z.email(),
  language: z.enum(['de', 'en', 'fr', 'nl']),
  accessLevel: z.enum(['administrator', 'technician', 'endCustomer']),
  password: z.string().min(12).max(200),
});

export function userRoutes(services: Services): Router {
  const { database } = services;
  const routes = Router();

  routes.post('/sessions', async (request, response) => {
    const given = sessionSchema.parse(request.body);
    const token = await startSession(services, given);
    if (token === undefined) {
      response.status(401).json({ problem: 'Unknown user or password.' });
      return;
    }
    // A browser gets a cookie that scripts cannot read; the app keeps a token.
    if (given.installationId === undefined) {
      giveCookie(response, token);
      response.status(204).end();
    } else response.status(201).json({ token });
  });

  routes.post('/users', async (request, response) => {
    const administrator = await signedInUser(services, request);
    if (administrator?.accessLevel !== 'administrator') {
      response.status(403).json({ problem: 'For the administrator of a company account only.' });
      return;
    }
    const { password, ...user } = userSchema.parse(request.body);
    const id = randomUUID();
    await database.insert(users).values({
      ...user,
      id,
      companyId: administrator.companyId,
      passwordHash: hashPassword(password),
      wantsNews: user.accessLevel !== 'endCustomer',
      newsToken: randomUUID(),
    });
    await services.sendMail({
      to: user.email,
      subject: 'Uw toegang',
      text: `Privacyverklaring: ${services.baseUrl}/privacy`,
    });
    await logAccess(services, administrator.id, 'users.create');
    response.status(201).json({ id });
  });

  routes.delete('/users/:id', async (request, response) => {
    const administrator = await signedInUser(services, request);
    if (administrator?.accessLevel !== 'administrator') {
      response.status(403).json({ problem: 'For the administrator of a company account only.' });
      return;
    }
    const { companyId } = administrator;
    await database.delete(users).where(and(eq(users.id, request.params.id), eq(users.companyId, companyId)));
    await logAccess(services, administrator.id, 'users.delete');
    response.status(204).end();
  });

  // When a contract ends, the customer gets its data back, and they are erased here.
  routes.delete('/companies/:id', staffOnly(services), async (request, response) => {
    response.json(await endContract(services, String(request.params.id)));
  });

  routes.post('/news', staffOnly(services), async (request, response) => {
    const { subject, text } = z.object({ subject: z.string(), text: z.string() }).parse(request.body);
    const readers = await database.select().from(users).where(eq(users.wantsNews, true));
    for (const { email, newsToken } of readers) {
      const stop = `${services.baseUrl}/news/stop?token=${newsToken}`;
      await services.sendMail({ to: email, subject, text: `${text}\n\nGeen nieuws meer: ${stop}` });
    }
    response.json({ sent: readers.length });
  });

  routes.get('/news/stop', async (request, response) => {
    const token = tokenOf(request);
    const stopped = await database
      .update(users)
      .set({ wantsNews: false })
      .where(eq(users.newsToken, token))
      .returning();
    response.status(stopped.length === 0 ? 404 : 200).send(stopped.length === 0 ? '' : 'U krijgt geen nieuws meer.');
  });

  return routes;
}
