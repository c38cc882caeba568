// rule: no-personal-data-in-logs
// form: dynamic key
import type { NextFunction, Request, Response } from 'express';
import pino from 'pino';

const log = pino({ name: 'api' });

const logged = ['content-type', 'content-length', 'accept-encoding'] as const;

export function describeRequest(req: Request, _res: Response, next: NextFunction): void {
  const headers: Partial<Record<(typeof logged)[number], string>> = {};
  for (const name of logged) {
    const value = req.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  log.debug({ method: req.method, headers }, 'request');
  next();
}
