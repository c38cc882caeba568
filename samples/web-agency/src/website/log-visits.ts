import type { MiddlewareHandler } from 'hono';

import type { Database } from '../database/connect.js';
import type { Visit } from './visit.js';

import { visits } from '../database/tables.js';
import { clientIp } from './client-ip.js';

/** Keeps the access log, without query strings: those carry tokens. */
export function logVisits(services: { readonly database: Database; readonly now: () => Date }): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const visit: Visit = {
      ip: clientIp(context),
      path: context.req.path,
      status: context.res.status,
      at: services.now(),
    };
    await services.database.insert(visits).values(visit);
  };
}
