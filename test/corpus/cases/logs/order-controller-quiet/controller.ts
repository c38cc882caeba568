// rule: no-personal-data-in-logs
// form: own wrapper in another file
import { audit } from './audit';

interface Order {
  reference: string;
  total: number;
  customer: { email: string; phone?: string };
}

export function confirm(order: Order): void {
  audit('order.confirmed', order.reference);
  audit('order.total', order.total.toFixed(2));
}
