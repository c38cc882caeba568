import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { ZodError } from 'zod';

import type { Services } from './services.js';
import type { Visit } from './website/visit.js';

import { callRoutes } from './calls/call-routes.js';
import { clientRoutes } from './clients/client-routes.js';
import { mailingRoutes } from './mailings/mailing-routes.js';
import { websiteRoutes } from './website/website-routes.js';

/** The website and what stands behind it. */
export function createApp(services: Services): Hono {
  const app = new Hono();

  // Without the query, which may carry a token.
  app.use(async (context, next) => {
    await next();
    const visit: Visit = {
      ip: getConnInfo(context).remote.address ?? '',
      line: `${context.req.method} ${context.req.path} ${context.res.status}`,
      at: services.now(),
    };
    await services.database.query('INSERT INTO visits (ip, line, at) VALUES ($1, $2, $3)', [
      visit.ip,
      visit.line,
      visit.at,
    ]);
  });

  app.route('/', websiteRoutes(services));
  app.route('/mailings', mailingRoutes(services));
  app.route('/calls', callRoutes(services));
  app.route('/clients', clientRoutes(services));

  // Says which fields are wrong without repeating their values.
  app.onError((error, context) =>
    error instanceof ZodError
      ? context.json({ wrong: error.issues.map(({ path }) => path.join('.')) }, 400)
      : context.json({ problem: 'Something went wrong.' }, 500),
  );
  return app;
}
