// rule: no-personal-data-in-logs
// form: destructuring
import { pino } from 'pino';

const logger = pino();

interface Visitor {
  fullName?: string;
  desk: string;
}

export function greet({ fullName = 'visitor', desk }: Visitor): string {
  logger.info({ desk }, 'bell');
  logger.info('%s has arrived', fullName); // expect: no-personal-data-in-logs identity.name
  return `Welcome, ${fullName}`;
}
