// rule: no-personal-data-in-logs
// form: dynamic key
import type { NextFunction, Request, Response } from 'express';
import pino from 'pino';

const log = pino({ name: 'gate' });

/** The first proxy that answers tells where the visitor is. */
const clientAddressHeaders = ['cf-connecting-ip', 'x-real-ip', 'x-forwarded-for'] as const;

export function refuseListed(refused: ReadonlySet<string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const from = clientAddressHeaders.map((name) => req.headers[name]).find((value) => typeof value === 'string');
    if (typeof from !== 'string' || !refused.has(from)) {
      next();
      return;
    }
    log.warn({ from, method: req.method }, 'refused'); // expect: no-personal-data-in-logs device.ip
    res.status(403).end();
  };
}
