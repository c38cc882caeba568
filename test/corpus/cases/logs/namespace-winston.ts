// rule: no-personal-data-in-logs
// form: namespace import
import * as winston from 'winston';

const logger = winston.createLogger({ level: 'debug' });

export function identify(session: { username: string; startedAt: number }) {
  logger.debug('session age', { age: Date.now() - session.startedAt });
  logger.info(`signed in as ${session.username}`); // expect: no-personal-data-in-logs account.username
}
