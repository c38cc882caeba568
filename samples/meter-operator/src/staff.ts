import type { FastifyRequest } from 'fastify';

import { createHash, timingSafeEqual } from 'node:crypto';

import type { Services } from './services.js';

/** Whether a request comes from staff or from one of our meters. */
export function isStaff({ staffToken }: Services, { headers }: FastifyRequest): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${staffToken}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
