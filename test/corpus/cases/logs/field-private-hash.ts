// rule: no-personal-data-in-logs
// form: class field
import { createHash } from 'node:crypto';
import pino from 'pino';

export class LoginThrottle {
  readonly #log = pino();
  readonly #attempts = new Map<string, number>();

  fail(email: string): boolean {
    const key = createHash('sha256').update(email.toLowerCase()).digest('hex');
    const count = (this.#attempts.get(key) ?? 0) + 1;
    this.#attempts.set(key, count);
    this.#log.warn({ key, count }, 'login failed');
    return count > 5;
  }
}
