// rule: no-personal-data-in-logs
// form: dynamic key
import { Logger } from 'tslog';

interface Buyer {
  id: string;
  email: string;
}

const logger = new Logger({ name: 'pricing' });
const discounts: Record<string, number> = {};

export function grant(buyer: Buyer, percent: number): void {
  discounts[buyer.email.toLowerCase()] = percent;
  logger.info('discount granted', buyer.id, percent);
}

export function priceFor(buyer: Buyer, cents: number): number {
  const percent = discounts[buyer.email.toLowerCase()] ?? 0;
  logger.debug('discount', { buyer: buyer.id, percent });
  return Math.round((cents * (100 - percent)) / 100);
}
