// rule: no-personal-data-in-logs
// form: generics
import pino from 'pino';

interface Page<T> {
  items: T[];
  total: number;
}
interface Product {
  sku: string;
  title: string;
}

const logger = pino();

export function show(page: Page<Product>) {
  logger.info({ page });
}
