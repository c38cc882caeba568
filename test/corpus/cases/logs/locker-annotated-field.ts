// rule: no-personal-data-in-logs
// form: class field
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import pino from 'pino';

const logger = pino({ name: 'lockers' });

export class Locker {
  @PersonalData('contact.phone') private holder = '';
  private opened = 0;

  constructor(readonly box: number) {}

  assign(holder: string): void {
    this.holder = holder;
  }

  open(pin: string, check: (holder: string, pin: string) => boolean): boolean {
    const allowed = check(this.holder, pin);
    this.opened += allowed ? 1 : 0;
    logger.info({ box: this.box, opened: this.opened, allowed }, 'open');
    if (!allowed) logger.warn({ box: this.box, rentedTo: this.holder }, 'wrong pin'); // expect: no-personal-data-in-logs contact.phone
    return allowed;
  }
}
