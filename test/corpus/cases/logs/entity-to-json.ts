// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

const logger = pino();

export class Subscription {
  status: 'active' | 'paused' = 'active';

  constructor(
    readonly id: string,
    readonly email: string,
    readonly iban: string,
  ) {}

  toJSON(): { id: string; status: string } {
    return { id: this.id, status: this.status };
  }

  pause(): void {
    this.status = 'paused';
    logger.info(`paused ${JSON.stringify(this)}`);
  }
}

export function pauseAll(rows: { id: string; email: string; iban: string }[]): void {
  for (const row of rows) new Subscription(row.id, row.email, row.iban).pause();
}
