import { collectionPoint } from '@verklaar/annotations';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

import type { Services } from '../services.js';

import { contactRequests } from '../database/tables.js';
import { contactRequests as contactActivity } from '../privacy.js';
import { readBody } from '../website/body.js';
import { clientIp } from '../website/client-ip.js';
import { ContactRequest } from './contact-request.js';

export const contactForm = collectionPoint({ id: 'contact-form', collects: [contactActivity], noticeShown: true });

const contactSchema = z.object({
  name: z.string().min(1).max(200),
  email: z.email(),
  phone: z.string().max(40).optional(),
  message: z.string().min(1).max(5000),
  attachment: z.object({ name: z.string().min(1).max(200), base64: z.base64() }).optional(),
});

export function contactRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const { attachment, ...sent } = await readBody(context, contactSchema);
    const request = new ContactRequest({
      ...sent,
      id: randomUUID(),
      phone: sent.phone,
      ip: clientIp(context),
      attachmentName: attachment?.name,
      closedAt: undefined,
    });
    await services.database.insert(contactRequests).values(request);
    await services.mailer.send({
      to: services.helpDesk,
      replyTo: request.email,
      subject: `Vraag ${request.id}`,
      text: request.message,
      ...(attachment && {
        attachment: { filename: attachment.name, content: Buffer.from(attachment.base64, 'base64') },
      }),
    });
    return context.json({ id: request.id }, 201);
  });

  routes.post('/:id/close', async (context) => {
    const closed = await services.database
      .update(contactRequests)
      .set({ closedAt: services.now() })
      .where(eq(contactRequests.id, context.req.param('id')))
      .returning();
    return closed.length === 0 ? context.notFound() : context.body(null, 204);
  });

  return routes;
}
