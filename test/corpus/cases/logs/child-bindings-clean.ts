// rule: no-personal-data-in-logs
// form: bare id
import pino from 'pino';

const root = pino();

export function loggerFor(account: { id: string; email: string }, requestId: string) {
  const log = root.child({ accountId: account.id, requestId });
  log.info('ready');
  return log;
}
