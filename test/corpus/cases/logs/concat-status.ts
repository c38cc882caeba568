// rule: no-personal-data-in-logs
// form: concatenation
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import winston from 'winston';

const logger = winston.createLogger();

export function verified(check: { born: Personal<Date, 'identity.birthDate'>; kind: string; ok: boolean }) {
  logger.info('check ' + check.kind + ': ' + (check.ok ? 'passed' : 'failed'));
  logger.info('adult: ' + (check.born.getTime() < Date.UTC(2000, 0)));
}
