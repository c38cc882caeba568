// rule: no-personal-data-in-logs
// form: destructuring
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import pino from 'pino';

const logger = pino();

interface Ticket {
  nr: number;
  reporter: Personal<string, 'contact.email'>;
  body: Personal<string, 'comm.message'>;
}

export function open({ nr, reporter: by, body }: Ticket) {
  logger.info({ nr, size: body.length }, 'ticket opened');
  logger.info({ by }, 'ticket opened'); // expect: no-personal-data-in-logs contact.email
}
