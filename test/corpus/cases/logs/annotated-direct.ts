// rule: no-personal-data-in-logs
// form: direct property
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import log4js from 'log4js';

const logger = log4js.getLogger('meters');

interface Reading {
  ean: Personal<string, 'metering.connection'>;
  value: Personal<number, 'metering.reading'>;
  takenAt: Date;
}

export function store(reading: Reading) {
  logger.info('reading of', reading.takenAt.toISOString());
  logger.debug('value', reading.value); // expect: no-personal-data-in-logs metering.reading
}
