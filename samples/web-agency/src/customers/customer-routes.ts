import { collectionPoint } from '@verklaar/annotations';
import { eq, isNull } from 'drizzle-orm';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { customers } from '../database/tables.js';
import { customerFile, serviceNotices } from '../privacy.js';
import { readBody } from '../website/body.js';
import { Customer } from './customer.js';

/** Staff enter what a customer tells them; the customer is sent the statement at once. */
export const customerDesk = collectionPoint({
  id: 'customer-desk',
  collects: [customerFile, serviceNotices],
  noticeShown: true,
});

const customerSchema = z.object({
  name: z.string().min(1),
  email: z.email(),
  phone: z.string().optional(),
  ip: z.union([z.ipv4(), z.ipv6()]).optional(),
  addresses: z.array(z.object({ street: z.string(), postalCode: z.string(), city: z.string() })).default([]),
  devices: z.array(z.object({ model: z.string(), software: z.array(z.string()) })).default([]),
  users: z.array(z.object({ username: z.string() })).default([]),
  applications: z.array(z.string()).default([]),
  socialProfiles: z.array(z.url()).default([]),
});

const noticeSchema = z.object({ subject: z.string().min(1), text: z.string().min(1) });

export function customerRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const body = await readBody(context, customerSchema);
    const customer = new Customer({ ...body, id: randomUUID(), phone: body.phone, ip: body.ip, endedAt: undefined });
    await services.database.insert(customers).values(customer);
    await services.mailer.send({
      to: customer.email,
      subject: 'Je klantendossier',
      text: `We hebben een klantendossier voor je geopend. Wat erin staat en waarom: ${services.baseUrl}/privacy`,
    });
    return context.json({ id: customer.id }, 201);
  });

  routes.get('/:id', async (context) => {
    const [row] = await services.database
      .select()
      .from(customers)
      .where(eq(customers.id, context.req.param('id')));
    return row === undefined ? context.notFound() : context.json(row);
  });

  routes.post('/:id/end', async (context) => {
    await services.database
      .update(customers)
      .set({ endedAt: services.now() })
      .where(eq(customers.id, context.req.param('id')));
    return context.body(null, 204);
  });

  // Erasure before the period ends: possible as soon as no contract runs.
  routes.delete('/:id', async (context) => {
    const [row] = await services.database
      .select()
      .from(customers)
      .where(eq(customers.id, context.req.param('id')));
    if (row === undefined) return context.notFound();
    if (row.endedAt === null) return context.json({ problem: 'A contract still runs.' }, 409);
    await services.database.delete(customers).where(eq(customers.id, row.id));
    return context.body(null, 204);
  });

  // Legal or important notices go to every customer with a running contract, subscribed to newsletters or not.
  routes.post('/notices', async (context) => {
    const notice = await readBody(context, noticeSchema);
    const running = await services.database
      .select({ email: customers.email })
      .from(customers)
      .where(isNull(customers.endedAt));
    for (const { email } of running) await services.mailer.send({ to: email, ...notice });
    return context.json({ sent: running.length });
  });

  return routes;
}
