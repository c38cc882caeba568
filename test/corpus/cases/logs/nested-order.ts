// rule: no-personal-data-in-logs
// form: nested object by type
import { Logger } from 'tslog';

interface Address {
  street: string;
  city: string;
}
interface Customer {
  loyaltyLevel: number;
  shipping: Address;
}
interface Order {
  reference: string;
  customer: Customer;
}

const log = new Logger();

export function pack(order: Order, warehouse: string) {
  log.info('packing', { warehouse, reference: order.reference });
  log.silly('packing', { warehouse, order }); // expect: no-personal-data-in-logs contact.address
}
