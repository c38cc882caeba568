import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { Hono } from 'hono';
import { createHmac, randomUUID } from 'node:crypto';

import type { Services } from '../services.js';

import { callBlocks, calls } from '../privacy.js';
import { staffOnly } from '../website/staff-only.js';
import { callRequestSchema, type CallRequest } from './call-request.js';

export const callForm = collectionPoint({ id: 'call-form', collects: [calls, callBlocks], noticeShown: true });

export const stopCalls = rightsRoute({ id: 'stop-calls', right: 'objection', path: '/calls/stop' });

interface Row {
  readonly id: string;
  readonly phone: string;
  readonly interest: string;
}

export function callRoutes(services: Services): Hono {
  const { database } = services;
  const routes = new Hono();

  /** A number as it is kept on the list of those who said no: nobody can read it back. */
  const digestOf = (phone: CallRequest['phone']): string =>
    createHmac('sha256', services.blockKey).update(phone.replaceAll(' ', '')).digest('hex');

  const isBlocked = async (phone: CallRequest['phone']): Promise<boolean> => {
    const { rows } = await database.query('SELECT 1 FROM call_blocks WHERE phone_digest = $1', [digestOf(phone)]);
    return rows.length > 0;
  };

  routes.post('/', async (context) => {
    const { phone, interest } = callRequestSchema.parse(await context.req.json());
    // Asking for a call anew is a new yes.
    await database.query('DELETE FROM call_blocks WHERE phone_digest = $1', [digestOf(phone)]);
    const values = [randomUUID(), phone, interest, services.now()];
    await database.query('INSERT INTO call_requests (id, phone, interest, asked_at) VALUES ($1, $2, $3, $4)', values);
    return context.body(null, 202);
  });

  routes.get('/', staffOnly(services), async (context) => {
    const { rows } = await database.query<Row>('SELECT id, phone, interest FROM call_requests ORDER BY asked_at');
    const callable: Row[] = [];
    for (const row of rows) if (!(await isBlocked(row.phone))) callable.push(row);
    return context.json(callable);
  });

  // Said on the phone: staff note it, every request of that number goes, and the number is never called again.
  routes.post('/:id/stop', staffOnly(services), async (context) => {
    const { rows } = await database.query<Row>('SELECT id, phone, interest FROM call_requests WHERE id::text = $1', [
      context.req.param('id'),
    ]);
    const [row] = rows;
    if (row === undefined) return context.notFound();
    await database.query('INSERT INTO call_blocks VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      digestOf(row.phone),
      services.now(),
    ]);
    await database.query('DELETE FROM call_requests WHERE phone = $1', [row.phone]);
    return context.body(null, 204);
  });

  return routes;
}
