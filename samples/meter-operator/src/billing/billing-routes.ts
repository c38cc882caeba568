import type { FastifyInstance } from 'fastify';

import { collectionPoint } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { z } from 'zod';

import type { Services } from '../services.js';

import { customers, invoices } from '../database/tables.js';
import { invoices as invoicing } from '../privacy.js';
import { isStaff } from '../staff.js';

export const invoicePoint = collectionPoint({ id: 'invoices', collects: [invoicing], noticeShown: true });

const invoiceSchema = z.object({ customer: z.uuid(), cents: z.number().int().positive() });
const byNumber = z.object({ number: z.coerce.number().int() });

/** Reminders before a claim is handed over. */
const mostReminders = 2;

export function billingRoutes(app: FastifyInstance, services: Services): void {
  const { collector, database, now } = services;

  app.post('/invoices', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    const [invoice] = await database
      .insert(invoices)
      .values({ ...invoiceSchema.parse(request.body), issuedAt: now() })
      .returning({ number: invoices.number });
    return reply.code(201).send(invoice);
  });

  app.post('/invoices/:number/paid', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    await database
      .update(invoices)
      .set({ paidAt: now() })
      .where(eq(invoices.number, byNumber.parse(request.params).number));
    return reply.code(204).send();
  });

  /** Sends a reminder, or hands the claim over when the reminders are used up. */
  app.post('/invoices/:number/overdue', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    const { number } = byNumber.parse(request.params);
    const [invoice] = await database.select().from(invoices).where(eq(invoices.number, number));
    if (invoice?.paidAt !== null) return reply.code(404).send();
    const [customer] = await database.select().from(customers).where(eq(customers.id, invoice.customer));
    if (customer === undefined) return reply.code(404).send();
    if (invoice.reminders < mostReminders) {
      await database
        .update(invoices)
        .set({ reminders: invoice.reminders + 1 })
        .where(eq(invoices.number, number));
      return { next: 'reminder' };
    }
    const { name, address, email } = customer;
    await collector.handOver({ name, address, email, invoice: { number, cents: invoice.cents } });
    return { next: 'collection' };
  });
}
