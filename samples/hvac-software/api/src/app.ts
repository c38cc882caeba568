import express, { type ErrorRequestHandler, type Express } from 'express';
import { ZodError } from 'zod';

import type { Services } from './services.js';

import { installationRoutes } from './installations/installation-routes.js';
import { salesRoutes } from './sales/sales-routes.js';
import { signedInUser } from './users/sign-in.js';
import { userRoutes } from './users/user-routes.js';
import { websiteRoutes } from './website/website-routes.js';

/** The API of the web and mobile applications, and the website. */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '100kb' }), express.urlencoded({ extended: false }));
  app.use('/', websiteRoutes(services));
  app.use('/', userRoutes(services));
  app.use('/', salesRoutes(services));
  app.use('/installations', installationRoutes(services));
  app.use(answerErrors(services));
  return app;
}

/** Says which fields are wrong without repeating their values; anything else is reported and stays inside. */
function answerErrors(services: Services): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return async (error: unknown, request, response, _next) => {
    if (error instanceof ZodError) {
      response.status(400).json({ wrong: error.issues.map(({ path }) => path.join('.')) });
      return;
    }
    services.errors.report(error, await signedInUser(services, request));
    response.status(500).json({ problem: 'Something went wrong. We were told.' });
  };
}
