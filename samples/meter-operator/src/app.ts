import fastify, { type FastifyInstance } from 'fastify';
import { ZodError } from 'zod';

import type { Services } from './services.js';

import { applicationRoutes } from './applications/application-routes.js';
import { billingRoutes } from './billing/billing-routes.js';
import { contactRoutes } from './contact/contact-routes.js';
import { meteringRoutes } from './metering/metering-routes.js';

/** The HTTP API. It logs no requests; an error names fields and repeats no value. */
export function createApp(services: Services): FastifyInstance {
  const app = fastify();
  app.setErrorHandler((error, _, reply) =>
    error instanceof ZodError
      ? reply.code(400).send({ fields: error.issues.map(({ path }) => path.join('.')) })
      : reply.code(500).send(),
  );
  applicationRoutes(app, services);
  meteringRoutes(app, services);
  billingRoutes(app, services);
  contactRoutes(app, services);
  return app;
}
