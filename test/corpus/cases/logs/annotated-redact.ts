// rule: no-personal-data-in-logs
// form: sanitiser
// annotated: yes
import { PersonalData, redact } from '@verklaar/annotations';
import pino from 'pino';

const logger = pino();

export class Caller {
  @PersonalData('contact.phone') origin = '';
  queue = 'sales';
}

export function ring(caller: Caller) {
  logger.info(redact(caller), 'ringing');
  logger.info({ queue: caller.queue, origin: redact(caller.origin) });
}
