import type { FastifyInstance } from 'fastify';

import { collectionPoint } from '@verklaar/annotations';
import { z } from 'zod';

import type { Services } from '../services.js';

import { applications, creditCheck } from '../privacy.js';
import { isStaff } from '../staff.js';
import { applicationSchema } from './application.js';
import { askReview, decide, review } from './decide.js';

export const applicationForm = collectionPoint({
  id: 'application-form',
  collects: [applications, creditCheck],
  noticeShown: true,
});

const byId = z.object({ id: z.string() });
const reviewSchema = z.object({ accepted: z.boolean() });

export function applicationRoutes(app: FastifyInstance, services: Services): void {
  app.post('/applications', async (request, reply) => {
    const { id, outcome } = await decide(services, applicationSchema.parse(request.body));
    return reply.code(201).send({
      id,
      outcome,
      ...(outcome === 'refused' && { appeal: 'Vraag een medewerker opnieuw te kijken: POST /applications/:id/review' }),
    });
  });

  app.post('/applications/:id/review', async (request, reply) => {
    const found = await askReview(services, byId.parse(request.params).id);
    return reply.code(found ? 202 : 404).send();
  });

  app.put('/applications/:id/review', async (request, reply) => {
    if (!isStaff(services, request)) return reply.code(403).send();
    const found = await review(services, byId.parse(request.params).id, reviewSchema.parse(request.body).accepted);
    return reply.code(found ? 204 : 404).send();
  });
}
