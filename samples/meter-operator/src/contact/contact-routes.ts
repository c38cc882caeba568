import type { FastifyInstance } from 'fastify';

import { collectionPoint, rightsRoute } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { customers, questions } from '../database/tables.js';
import { questions as answering } from '../privacy.js';

export const contactForm = collectionPoint({ id: 'contact-form', collects: [answering], noticeShown: true });
export const stopMail = rightsRoute({ id: 'stop-mail', right: 'objection', path: '/mail/stop' });

const questionSchema = z.object({
  name: z.string().min(1).max(200),
  organisation: z.string().max(200).nullable().default(null),
  email: z.email(),
  phone: z.string().max(30).nullable().default(null),
  message: z.string().min(1).max(10_000),
});

const byCustomer = z.object({ customer: z.uuid() });

export function contactRoutes(app: FastifyInstance, { database, now }: Services): void {
  app.post('/contact', async (request, reply) => {
    const id = randomUUID();
    await database.insert(questions).values({ ...questionSchema.parse(request.body), id, lastContactAt: now() });
    return reply.code(201).send({ id });
  });

  /** The link at the bottom of each commercial e-mail. */
  app.get('/mail/stop', async (request, reply) => {
    const [customer] = await database
      .update(customers)
      .set({ refusesMail: true })
      .where(eq(customers.id, byCustomer.parse(request.query).customer))
      .returning({ id: customers.id });
    return customer === undefined ? reply.code(404).send() : 'U krijgt geen commerciële e-mail meer.';
  });
}
