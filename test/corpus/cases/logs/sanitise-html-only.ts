// rule: no-personal-data-in-logs
// form: sanitiser
import pino from 'pino';

const logger = pino();

function sanitize(text: string): string {
  return text.replace(/<[^>]*>/g, '').trim();
}

export function comment(input: { authorEmail: string; title: string }) {
  logger.info({ title: sanitize(input.title) });
  logger.info({ by: sanitize(input.authorEmail) }); // expect: no-personal-data-in-logs contact.email
}
