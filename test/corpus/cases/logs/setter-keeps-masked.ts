// rule: no-personal-data-in-logs
// form: class field
import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

function mask(address: string): string {
  return `***@${address.split('@')[1] ?? ''}`;
}

export class LoginAttempt {
  #email = '';
  failures = 0;

  set email(address: string) {
    this.#email = mask(address);
  }

  fail(): void {
    this.failures += 1;
    logger.warn('login failed', { who: this.#email, failures: this.failures });
  }
}

export function attempt(form: { email: string; password: string }, check: (email: string, password: string) => boolean): void {
  const login = new LoginAttempt();
  login.email = form.email;
  if (!check(form.email, form.password)) login.fail();
}
