// rule: no-personal-data-in-logs
// form: class field
import { Logger } from '@nestjs/common';

export class ImportJob {
  private readonly logger = new Logger(ImportJob.name);
  private current = '';
  private done = 0;

  start(row: { email: string }): void {
    this.current = row.email;
  }

  finish(): void {
    this.done += 1;
    this.logger.log(`finished ${this.done}`);
    this.logger.log(`last was ${this.current}`); // expect: no-personal-data-in-logs contact.email
  }
}
