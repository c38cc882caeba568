// rule: no-personal-data-in-logs
// form: direct property
import pino from 'pino';

const logger = pino({ name: 'accounts' });

interface Account {
  id: string;
  email: string;
  locked: boolean;
}

export async function requestReset(account: Account, send: (id: string) => Promise<void>) {
  if (account.locked) {
    logger.warn({ account: account.id }, 'reset refused: account locked');
    return;
  }
  await send(account.id);
  logger.info({ to: account.email }, 'reset link sent'); // expect: no-personal-data-in-logs contact.email
}
