import type { Context } from 'hono';

import { getConnInfo } from '@hono/node-server/conninfo';

/** Address from which a request comes. */
export function clientIp(context: Context): string {
  return getConnInfo(context).remote.address ?? 'unknown';
}
