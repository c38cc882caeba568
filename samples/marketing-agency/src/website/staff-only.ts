import type { MiddlewareHandler } from 'hono';

import type { Services } from '../services.js';

/** Lets only staff through, by bearer token. */
export function staffOnly({ staffToken }: Services): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${staffToken}`) {
      return context.json({ problem: 'For staff only.' }, 401);
    }
    await next();
    return undefined;
  };
}
