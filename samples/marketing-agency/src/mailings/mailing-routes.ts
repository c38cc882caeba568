import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';

import type { Services } from '../services.js';

import { contentMailing, externalEvents, ownEvents } from '../privacy.js';
import { subscriptionSchema, type Subscription } from './subscription.js';

export const mailingForm = collectionPoint({
  id: 'mailing-form',
  collects: [contentMailing, externalEvents, ownEvents],
  noticeShown: true,
});

export const unsubscribeRoute = rightsRoute({ id: 'unsubscribe', right: 'withdraw', path: '/mailings/unsubscribe' });

interface Row {
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly topic: Subscription['topic'];
  readonly interests: string[];
}

export function mailingRoutes(services: Services): Hono {
  const { database } = services;
  const routes = new Hono();

  // First step of the double opt-in: nothing goes to the list before the link in the mail is opened.
  routes.post('/', async (context) => {
    const asked = subscriptionSchema.parse(await context.req.json());
    const token = randomUUID();
    await database.query(
      `INSERT INTO subscriptions (email, first_name, last_name, topic, interests, token, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (email, topic) DO UPDATE SET token = $6, asked_at = $7, confirmed_at = NULL`,
      [
        asked.email,
        asked.firstName,
        asked.lastName,
        asked.topic,
        JSON.stringify(asked.interests),
        token,
        services.now(),
      ],
    );
    await services.sendMail({
      to: asked.email,
      subject: 'Bevestig je aanmelding',
      text: `${services.baseUrl}/mailings/confirm?token=${token}`,
    });
    return context.body(null, 202);
  });

  routes.get('/confirm', async (context) => {
    const { rows } = await database.query<Row>(
      'UPDATE subscriptions SET confirmed_at = $2 WHERE token::text = $1 AND confirmed_at IS NULL RETURNING *',
      [context.req.query('token') ?? '', services.now()],
    );
    const [row] = rows;
    if (row === undefined) return context.notFound();
    await services.crm?.add({
      email: row.email,
      firstName: row.first_name,
      lastName: row.last_name,
      topic: row.topic,
      interests: row.interests,
    });
    return context.text('Je bent aangemeld.');
  });

  // Leaving one mailing leaves the others; with the last one the contact is erased there too.
  routes.get('/unsubscribe', async (context) => {
    const { rows } = await database.query<Row>('DELETE FROM subscriptions WHERE token::text = $1 RETURNING email', [
      context.req.query('token') ?? '',
    ]);
    const [row] = rows;
    if (row === undefined) return context.notFound();
    const left = await database.query('SELECT 1 FROM subscriptions WHERE email = $1', [row.email]);
    if (left.rows.length === 0) await services.crm?.erase(row.email);
    return context.text('Je bent afgemeld.');
  });

  return routes;
}
