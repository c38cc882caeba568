// rule: no-personal-data-in-logs
// form: sanitiser
import pino from 'pino';

const logger = pino();

interface Customer {
  email: string;
  phone: string;
  segment: string;
}

function withoutContact(customer: Customer) {
  return { segment: customer.segment, email: '***', phone: '***' };
}

export function update(customer: Customer) {
  logger.info({ customer: withoutContact(customer) }, 'updated');
}
