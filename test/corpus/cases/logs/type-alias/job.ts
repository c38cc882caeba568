// rule: no-personal-data-in-logs
// form: type alias or re-export
import pino from 'pino';

import type { Receiver } from './types';

const logger = pino();

export function send(receiver: Receiver) {
  logger.trace({ receiver }, 'sending'); // expect: no-personal-data-in-logs contact.email
}
