// rule: no-personal-data-in-logs
// form: class field
import { Logger } from '@nestjs/common';

interface Account {
  id: string;
  email: string;
}

interface Mailer {
  send(to: string, template: string): Promise<void>;
}

export class PasswordReset {
  private readonly logger = new Logger(PasswordReset.name);
  private subject = '';

  constructor(private readonly mailer: Mailer) {}

  async start(account: Account): Promise<void> {
    this.subject = account.email;
    await this.mailer.send(this.subject, 'password-reset');
    this.subject = account.id;
    this.logger.log(`reset started by ${this.subject}`);
  }
}
