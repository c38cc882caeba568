// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

export class LoginAttempts {
  readonly #log = pino();
  readonly #attempts = new Map<string, number>();

  fail(email: string): void {
    this.#attempts.set(email, (this.#attempts.get(email) ?? 0) + 1);
  }

  summary(): void {
    this.#log.info({ distinct: this.#attempts.size });
    this.#log.info({ keys: [...this.#attempts.keys()] }, 'failed logins'); // expect: no-personal-data-in-logs contact.email
  }
}
