// rule: no-personal-data-in-logs
// form: generics
import log4js from 'log4js';

const logger = log4js.getLogger('timing');

export async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    logger.debug(`${label} took ${Math.round(performance.now() - start)} ms`);
  }
}

interface Customer { email: string; lastName: string }

async function fetchCustomer(id: number): Promise<Customer> {
  const response = await fetch(`/api/customers/${id}`);
  return (await response.json()) as Customer;
}

export async function salutation(id: number): Promise<string> {
  const customer = await timed('load customer', () => fetchCustomer(id));
  return `Dear ${customer.lastName}`;
}
