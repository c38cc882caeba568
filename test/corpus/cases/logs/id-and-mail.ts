// rule: no-personal-data-in-logs
// form: bare id
import { Logger } from '@nestjs/common';

const logger = new Logger('Accounts');

export function closed(user: { id: string; email: string }) {
  logger.log(`closed ${user.id}`);
  logger.log(`closed ${user.id} (${user.email})`); // expect: no-personal-data-in-logs contact.email
}
