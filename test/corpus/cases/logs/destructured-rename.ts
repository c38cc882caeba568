// rule: no-personal-data-in-logs
// form: destructuring
import debug from 'debug';

const trace = debug('shop:checkout');

type Buyer = { email: string; city: string; vip: boolean };

export function startCheckout(buyer: Buyer) {
  const { email: receiver, vip } = buyer;
  trace('vip %o', vip);
  trace('confirmation goes to %s', receiver); // expect: no-personal-data-in-logs contact.email
}
