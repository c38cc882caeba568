// rule: no-personal-data-in-logs
// form: spread
import winston from 'winston';

const logger = winston.createLogger({ level: 'info' });

interface Applicant {
  vacancy: string;
  email: string;
}

export function receive(applicant: Applicant, source: string) {
  logger.info('application received', { ...applicant, email: '[redacted]', source });
}
