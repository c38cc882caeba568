// rule: no-personal-data-in-logs
// form: pseudonymised
import { createHash } from 'node:crypto';
import pino from 'pino';

const log = pino();

export function remember(user: { email: string }) {
  const key = createHash('sha256').update(user.email).digest('hex');
  log.info({ key }, 'remembered');
  return key;
}
