// rule: no-personal-data-in-logs
// form: dynamic key
import { get } from 'lodash';
import signale from 'signale';

interface ShopOrder {
  number: string;
  customer: { email: string; tier: string };
  delivery: { carrier: string; parcels: number };
}

export function picked(order: ShopOrder): void {
  signale.info('carrier', get(order, 'delivery.carrier'));
  signale.info('tier', get(order, ['customer', 'tier']));
  signale.success('picked for', get(order, ['customer', 'email'])); // expect: no-personal-data-in-logs contact.email
}
