// rule: no-personal-data-in-logs
// form: own wrapper in another file
import { audit } from './audit';

interface Order {
  reference: string;
  customer: { email: string; phone?: string };
}

export function confirm(order: Order): void {
  audit('order.confirmed', order.reference);
  audit('order.mail', order.customer.email); // expect: no-personal-data-in-logs contact.email
}
