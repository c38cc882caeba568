// rule: no-personal-data-in-logs
// form: length or comparison
import pino from 'pino';

const logger = pino();

interface User {
  email: string;
  birthDate: Date;
}

export function check(user: User, other: User) {
  if (user.email === other.email) logger.info('same user');
  logger.info({ adult: Date.now() - user.birthDate.getTime() > 18 * 365 * 864e5, same: user.email === other.email });
  logger.info(user.email ? 'known' : 'unknown');
}
