// rule: no-personal-data-in-logs
// form: bare id
import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class SessionsService {
  private readonly logger = new Logger('Sessions');

  open(user: { id: string; email: string }): string {
    this.logger.log(`session opened for ${user.id}`);
    return user.id;
  }

  close(userId: string) {
    this.logger.verbose({ userId });
  }
}
