// rule: no-personal-data-in-logs
// form: pseudonymised
import pino from 'pino';

import { maskEmail } from './mask';

const logger = pino();

export function failed(attempt: { email: string; times: number }) {
  logger.warn({ who: maskEmail(attempt.email), times: attempt.times }, 'login failed');
}
