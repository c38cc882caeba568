import { collectionPoint } from '@verklaar/annotations';
import { Hono } from 'hono';
import { z } from 'zod';

import type { Services } from '../services.js';

import { remoteSupport } from '../privacy.js';
import { readBody } from '../website/body.js';

/** Only customers are helped from a distance: they were sent the statement when their file was opened. */
export const supportDesk = collectionPoint({ id: 'support-desk', collects: [remoteSupport], noticeShown: true });

const sessionSchema = z.object({ teamViewerId: z.string().regex(/^\d{9,10}$/), password: z.string().min(4) });

export function supportRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.post('/sessions', async (context) => {
    const { teamViewerId, password } = await readBody(context, sessionSchema);
    return context.json({ id: services.remoteSupport.start(teamViewerId, password) }, 201);
  });

  routes.get('/sessions/:id', (context) => {
    const session = services.remoteSupport.running(context.req.param('id'));
    return session === undefined ? context.notFound() : context.json(session);
  });

  routes.post('/sessions/:id/end', async (context) => {
    const ended = await services.remoteSupport.end(context.req.param('id'));
    return ended ? context.body(null, 204) : context.notFound();
  });

  routes.delete('/devices/:teamViewerId', async (context) => {
    await services.remoteSupport.forget(context.req.param('teamViewerId'));
    return context.body(null, 204);
  });

  return routes;
}
