// rule: no-personal-data-in-logs
// form: length or comparison
import pino from 'pino';

const logger = pino();

export async function sendAll(emails: string[], send: (to: string) => Promise<boolean>) {
  logger.info(`sending ${emails.length} mails`);
  const results = await Promise.all(emails.map(send));
  logger.info({ sent: results.filter(Boolean).length, of: emails.length }, 'emails sent');
}
