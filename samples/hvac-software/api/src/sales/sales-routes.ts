import { customerRelations, invoices, payments } from '@verklaar-samples/hvac-domain';
import { collectionPoint } from '@verklaar/annotations';
import { eq, like } from 'drizzle-orm';
import { Router } from 'express';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { contacts, purchases } from '../database/tables.js';
import { staffOnly } from '../users/sign-in.js';

/** The order form; staff fill in the customer records from quotes and calls, and send the statement along. */
export const salesDesk = collectionPoint({
  id: 'sales-desk',
  collects: [customerRelations, payments, invoices],
  noticeShown: true,
});

const contactSchema = z.object({
  company: z.string().min(1).max(200),
  companyNumber: z.string().max(20),
  address: z.string().max(300),
  name: z.string().max(200).optional(),
  email: z.email(),
  phone: z.string().max(30).optional(),
});

const purchaseSchema = z.object({
  company: z.string().min(1).max(200),
  companyNumber: z.string().max(20),
  email: z.email(),
  amount: z.int().positive(),
});

export function salesRoutes(services: Services): Router {
  const { database } = services;
  const routes = Router();

  routes.post('/contacts', staffOnly(services), async (request, response) => {
    const contact = contactSchema.parse(request.body);
    const id = randomUUID();
    await database.insert(contacts).values({ ...contact, id, lastContactAt: services.now(), isCustomer: false });
    response.status(201).json({ id });
  });

  routes.delete('/contacts/:id', staffOnly(services), async (request, response) => {
    await database.delete(contacts).where(eq(contacts.id, String(request.params.id)));
    response.status(204).end();
  });

  routes.post('/purchases', async (request, response) => {
    const purchase = purchaseSchema.parse(request.body);
    const invoicedOn = services.now().toISOString().slice(0, 10);
    const year = invoicedOn.slice(0, 4);
    const issued = await database.$count(purchases, like(purchases.invoiceNumber, `${year}-%`));
    const id = randomUUID();
    const invoiceNumber = `${year}-${String(issued + 1).padStart(5, '0')}`;
    await database.insert(purchases).values({ ...purchase, id, invoiceNumber, invoicedOn });
    const checkoutUrl = await services.payments?.open({ id, amount: purchase.amount });
    response.status(201).json({ id, invoiceNumber, checkoutUrl });
  });

  // Mollie sends only the id of a payment; what it means is asked from Mollie, so that nobody can claim a payment.
  routes.post('/purchases/paid', async (request, response) => {
    const { id } = z.object({ id: z.string() }).parse(request.body);
    const paid = await services.payments?.paidPurchase(id);
    if (paid !== undefined) {
      await database.update(purchases).set({ paidAt: services.now() }).where(eq(purchases.id, paid));
    }
    response.status(204).end();
  });

  return routes;
}
