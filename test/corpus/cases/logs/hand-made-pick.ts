// rule: no-personal-data-in-logs
// form: dynamic key
import pino from 'pino';

interface RepairOrder {
  number: string;
  status: 'open' | 'done';
  parts: number;
  customerName: string;
  customerPhone: string;
}

const log = pino();

function take<T, K extends keyof T>(source: T, keys: readonly K[]): { [P in K]: T[P] } {
  const result = {} as { [P in K]: T[P] };
  for (const key of keys) result[key] = source[key];
  return result;
}

export function close(order: RepairOrder, text: (phone: string, words: string) => void): void {
  order.status = 'done';
  log.info({ order: take(order, ['number', 'status', 'parts']) }, 'closed');
  text(order.customerPhone, `Hello ${order.customerName}, your bicycle is ready.`);
}
