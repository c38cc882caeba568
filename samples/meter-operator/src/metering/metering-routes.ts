import type { FastifyInstance } from 'fastify';

import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { Services } from '../services.js';

import { intervals, meters, readings } from '../database/tables.js';
import { contracts, insight, meterReading } from '../privacy.js';
import { isStaff } from '../staff.js';

export const meterPoint = collectionPoint({
  id: 'meters',
  collects: [contracts, meterReading, insight],
  noticeShown: true,
});

export const insightOff = rightsRoute({
  id: 'insight-off',
  right: 'withdraw',
  path: 'https://meetbedrijf.example/account/inzicht',
});

const ean = z.string().regex(/^\d{18}$/u);
const meterSchema = z.object({ ean, customer: z.uuid(), premises: z.string().max(300) });
const readingSchema = z.object({ ean, kwh: z.number().min(0), at: z.coerce.date() });
const intervalSchema = z.object({ ean, kwh: z.number().min(0), from: z.coerce.date() });
const consentSchema = z.object({ customer: z.uuid(), text: z.string().min(1).max(50) });
const byEan = z.object({ ean });
const byCustomer = z.object({ customer: z.uuid() });

export function meteringRoutes(app: FastifyInstance, services: Services): void {
  const { database } = services;

  app.post('/meters', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    await database.insert(meters).values(meterSchema.parse(request.body));
    return reply.code(201).send();
  });

  app.post('/readings', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    await database.insert(readings).values(readingSchema.parse(request.body));
    return reply.code(204).send();
  });

  /** A meter may send quarter-hours at any time: without consent they are not kept. */
  app.post('/intervals', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    const interval = intervalSchema.parse(request.body);
    const [meter] = await database.select().from(meters).where(eq(meters.ean, interval.ean));
    if (meter === undefined || meter.insightConsent === null) return reply.code(202).send({ kept: false });
    await database.insert(intervals).values(interval);
    return reply.code(202).send({ kept: true });
  });

  app.put('/meters/:ean/insight', async (request, reply) => {
    const { customer, text } = consentSchema.parse(request.body);
    const [meter] = await database
      .update(meters)
      .set({ insightConsent: text })
      .where(and(eq(meters.ean, byEan.parse(request.params).ean), eq(meters.customer, customer)))
      .returning();
    return reply.code(meter === undefined ? 404 : 204).send();
  });

  app.get('/meters/:ean/insight', async (request, reply) => {
    const { customer } = byCustomer.parse(request.query);
    const [meter] = await database
      .select()
      .from(meters)
      .where(and(eq(meters.ean, byEan.parse(request.params).ean), eq(meters.customer, customer)));
    if (meter === undefined) return reply.code(404).send();
    return database
      .select({ from: intervals.from, kwh: intervals.kwh })
      .from(intervals)
      .where(eq(intervals.ean, meter.ean));
  });

  /** Withdrawing consent erases what it allowed. */
  app.delete('/meters/:ean/insight', async (request, reply) => {
    const { customer } = byCustomer.parse(request.query);
    const [meter] = await database
      .update(meters)
      .set({ insightConsent: null })
      .where(and(eq(meters.ean, byEan.parse(request.params).ean), eq(meters.customer, customer)))
      .returning();
    if (meter === undefined) return reply.code(404).send();
    await database.delete(intervals).where(eq(intervals.ean, meter.ean));
    return reply.code(204).send();
  });
}
