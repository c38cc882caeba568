import { collectionPoint } from '@verklaar/annotations';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';
import type { CampaignContact } from './client.js';

import { clientCampaigns, clients, invoices } from '../privacy.js';
import { staffOnly } from '../website/staff-only.js';
import { Client, Invoice } from './client.js';

/** Staff enter what a customer tells them; the statement goes along with the quote. */
export const clientDesk = collectionPoint({
  id: 'client-desk',
  collects: [clients, invoices, clientCampaigns],
  noticeShown: true,
});

const clientSchema = z.object({
  name: z.string().min(1).max(200),
  visitingAddress: z.string().min(1).max(200),
  billingAddress: z.string().min(1).max(200),
  companyNumber: z.string().max(20),
  assignment: z.string().max(1000),
});

export function clientRoutes(services: Services): Hono {
  const { database } = services;
  const routes = new Hono();
  routes.use(staffOnly(services));

  routes.post('/', async (context) => {
    const client = new Client(clientSchema.parse(await context.req.json()));
    const id = randomUUID();
    await database.query(
      `INSERT INTO clients (id, name, visiting_address, billing_address, company_number, assignment)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, client.name, client.visitingAddress, client.billingAddress, client.companyNumber, client.assignment],
    );
    return context.json({ id }, 201);
  });

  routes.post('/:id/invoices', async (context) => {
    const { amount } = z.object({ amount: z.int().positive() }).parse(await context.req.json());
    const issuedOn = services.now().toISOString().slice(0, 10);
    const year = issuedOn.slice(0, 4);
    const { rows } = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM invoices WHERE number LIKE $1',
      [`${year}-%`],
    );
    const invoice = new Invoice(`${year}-${String((rows[0]?.count ?? 0) + 1).padStart(4, '0')}`, amount);
    await database.query('INSERT INTO invoices VALUES ($1, $2, $3, $4)', [
      invoice.number,
      context.req.param('id'),
      invoice.amount,
      issuedOn,
    ]);
    return context.json({ number: invoice.number }, 201);
  });

  // A list of a customer, for a campaign of that customer and for nothing else.
  routes.put('/:id/contacts', async (context) => {
    const { emails } = z.object({ emails: z.array(z.email()).max(10_000) }).parse(await context.req.json());
    for (const email of emails) {
      const contact: CampaignContact = { clientId: context.req.param('id'), email };
      await database.query('INSERT INTO campaign_contacts VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        contact.clientId,
        contact.email,
      ]);
    }
    return context.body(null, 204);
  });

  // The end of an assignment: the customer's own list goes back and is erased here.
  routes.post('/:id/end', async (context) => {
    const id = context.req.param('id');
    await database.query('UPDATE clients SET ended_at = $2 WHERE id::text = $1', [id, services.now()]);
    const { rows } = await database.query<{ email: string }>(
      'DELETE FROM campaign_contacts WHERE client_id::text = $1 RETURNING email',
      [id],
    );
    return context.json({ returned: rows.map(({ email }) => email) });
  });

  return routes;
}
