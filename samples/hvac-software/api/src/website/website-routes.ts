import { helpdesk, newsletter, requests as requestsActivity } from '@verklaar-samples/hvac-domain';
import { renderHomePage } from '@verklaar-samples/hvac-web/server';
import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import type { Services } from '../services.js';

import { pageViews, requests, subscribers } from '../database/tables.js';
import { tokenOf } from '../mail/token-of.js';
import { signedInUser, staffOnly } from '../users/sign-in.js';
import { readChoice, visitorOf, writeChoice } from './cookies.js';

/** The forms on the website, each with a link to the statement; staff note what is asked by telephone. */
export const websiteForms = collectionPoint({
  id: 'website-forms',
  collects: [requestsActivity, newsletter, helpdesk],
  noticeShown: true,
});

export const unsubscribe = rightsRoute({ id: 'unsubscribe', right: 'withdraw', path: '/newsletter/unsubscribe' });

const statement = new URL('../../../privacy/statement.nl-BE.html', import.meta.url);

const requestSchema = z.object({
  name: z.string().min(1).max(200),
  email: z.email(),
  phone: z.string().max(30).optional(),
  message: z.string().min(1).max(5000),
});

const questionSchema = z.object({
  name: z.string().min(1).max(200),
  email: z.email(),
  subject: z.string().min(1).max(200),
  text: z.string().min(1).max(5000),
});

export function websiteRoutes(services: Services): Router {
  const { database } = services;
  const routes = Router();

  routes.get('/', async (request, response) => {
    const choice = readChoice(request);
    if (choice.consent.statistics) {
      const visitor = visitorOf(request, response);
      const cameFrom = request.headers.referer ?? null;
      await database.insert(pageViews).values({ visitor, page: request.path, cameFrom, at: services.now() });
    }
    const tagNumber = choice.consent.advertising ? services.tagNumber : undefined;
    response.type('html').send(renderHomePage({ asked: choice.asked, tagNumber, sentryDsn: services.browserDsn }));
  });

  routes.post('/cookies', (request, response) => {
    const chosen = z.object({ statistics: z.boolean(), advertising: z.boolean() }).parse(request.body);
    writeChoice(response, chosen, services.now());
    response.status(204).end();
  });

  routes.get('/privacy', async (_request, response) => {
    response.type('html').send(await readFile(statement, 'utf8'));
  });

  routes.post('/requests', async (request, response) => {
    const id = randomUUID();
    await database.insert(requests).values({ ...requestSchema.parse(request.body), id });
    response.status(201).json({ id });
  });

  routes.post('/requests/:id/close', staffOnly(services), async (request, response) => {
    const { id } = request.params;
    await database
      .update(requests)
      .set({ closedAt: services.now() })
      .where(eq(requests.id, String(id)));
    response.status(204).end();
  });

  routes.post('/newsletter', async (request, response) => {
    const { email } = z.object({ email: z.email() }).parse(request.body);
    const row = { email, token: randomUUID(), askedAt: services.now(), confirmedAt: null };
    await database.insert(subscribers).values(row).onConflictDoUpdate({ target: subscribers.email, set: row });
    await services.sendMail({
      to: email,
      subject: 'Bevestig uw inschrijving',
      text: `${services.baseUrl}/newsletter/confirm?token=${row.token}`,
    });
    response.status(202).end();
  });

  routes.get('/newsletter/confirm', async (request, response) => {
    const confirmed = await database
      .update(subscribers)
      .set({ confirmedAt: services.now() })
      .where(eq(subscribers.token, tokenOf(request)))
      .returning();
    response.status(confirmed.length === 0 ? 404 : 200).end();
  });

  routes.get('/newsletter/unsubscribe', async (request, response) => {
    const gone = await database
      .delete(subscribers)
      .where(eq(subscribers.token, tokenOf(request)))
      .returning();
    response.status(gone.length === 0 ? 404 : 200).end();
  });

  routes.post('/helpdesk', async (request, response) => {
    const ticket = await services.helpdesk?.open(questionSchema.parse(request.body));
    if (ticket === undefined) response.status(503).end();
    else response.status(201).json(ticket);
  });

  // Everybody with an account follows the own questions, and nobody else's.
  routes.get('/helpdesk', async (request, response) => {
    const user = await signedInUser(services, request);
    if (user === undefined) response.status(401).end();
    else response.json((await services.helpdesk?.of(user.email)) ?? []);
  });

  return routes;
}
