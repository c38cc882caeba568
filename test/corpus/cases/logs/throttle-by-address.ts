// rule: no-personal-data-in-logs
// form: class field
import type { NextFunction, Request, Response } from 'express';
import pino from 'pino';

const logger = pino({ name: 'gateway' });

export class Throttle {
  readonly #seen = new Map<string, number>();
  #refused = 0;

  readonly guard = (request: Request, response: Response, next: NextFunction): void => {
    const ip = request.ip ?? '';
    const count = (this.#seen.get(ip) ?? 0) + 1;
    this.#seen.set(ip, count);
    if (count > 100) {
      this.#refused += 1;
      logger.warn({ count, refused: this.#refused, known: this.#seen.has(ip) }, 'too many requests');
      response.sendStatus(429);
      return;
    }
    next();
  };

  sweep(): void {
    logger.debug({ addresses: this.#seen.size }, 'sweep');
    this.#seen.clear();
  }
}
