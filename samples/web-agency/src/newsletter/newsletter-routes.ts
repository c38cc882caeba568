import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { Hono } from 'hono';
import { z } from 'zod';

import type { Services } from '../services.js';

import { newsletter, newsletterProof } from '../privacy.js';
import { readBody } from '../website/body.js';
import { clientIp } from '../website/client-ip.js';
import { askSubscription, confirmSubscription, unsubscribe } from './newsletter.js';
import { topics } from './subscriber.js';

export const newsletterForm = collectionPoint({
  id: 'newsletter-form',
  collects: [newsletter, newsletterProof],
  noticeShown: true,
});

export const unsubscribeRoute = rightsRoute({
  id: 'newsletter-unsubscribe',
  right: 'withdraw',
  path: '/newsletter/unsubscribe',
});

const subscriptionSchema = z.object({
  email: z.email(),
  nickname: z.string().min(1).max(100),
  topics: z.array(z.enum(topics)).min(1),
});

export function newsletterRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const request = await readBody(context, subscriptionSchema);
    await askSubscription(services, { ...request, ip: clientIp(context) });
    return context.json({ next: 'Open the link in the mail.' }, 202);
  });

  routes.get('/confirm', async (context) => {
    const proof = await confirmSubscription(services, context.req.query('token') ?? '');
    return proof === undefined ? context.notFound() : context.text('Je bent ingeschreven.');
  });

  routes.get('/unsubscribe', async (context) => {
    const done = await unsubscribe(services, context.req.query('token') ?? '');
    return done ? context.text('Je bent uitgeschreven.') : context.notFound();
  });

  return routes;
}
