// rule: no-personal-data-in-logs
// form: class field
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import pino from 'pino';

const logger = pino();

export class Lobby {
  @PersonalData('identity.name') private waiting: string[] = [];
  private served = 0;

  next() {
    const someone = this.waiting.shift();
    this.served += someone === undefined ? 0 : 1;
    logger.info({ served: this.served, left: this.waiting.length }, 'next');
    return someone;
  }
}
