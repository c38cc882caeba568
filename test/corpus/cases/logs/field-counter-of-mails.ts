// rule: no-personal-data-in-logs
// form: class field
import { Logger } from '@nestjs/common';

export class MailStatistics {
  private readonly logger = new Logger('mails');
  private emails = 0;
  private readonly perUser = new Map<string, number>();
  private lastEmailAt = new Date(0);

  sent(userId: string): void {
    this.emails += 1;
    this.lastEmailAt = new Date();
    this.perUser.set(userId, (this.perUser.get(userId) ?? 0) + 1);
  }

  report(): void {
    this.logger.log(`emails today: ${this.emails}, users reached: ${this.perUser.size}`);
    this.logger.log(`last one at ${this.lastEmailAt.toISOString()}`);
  }
}
