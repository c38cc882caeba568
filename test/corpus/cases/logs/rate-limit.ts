// rule: no-personal-data-in-logs
// form: framework request
import type { NextFunction, Request, Response } from 'express';
import pino from 'pino';

const logger = pino();
const hits = new Map<string, number>();

export function rateLimit(req: Request, res: Response, next: NextFunction): void {
  const forwarded = req.headers['x-forwarded-for'];
  const client = (Array.isArray(forwarded) ? forwarded[0] : forwarded) ?? req.socket.remoteAddress ?? 'unknown';
  const count = (hits.get(client) ?? 0) + 1;
  hits.set(client, count);
  if (count > 100) {
    logger.warn(`rate limit reached for ${client}`); // expect: no-personal-data-in-logs device.ip
    res.status(429).end();
    return;
  }
  next();
}
