// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

interface Page<T> {
  items: T[];
  total: number;
}
interface Contact {
  email: string;
}

const logger = pino();

export function show(page: Page<Contact>) {
  logger.info({ total: page.total });
  logger.info({ page }); // expect: no-personal-data-in-logs contact.email
}
