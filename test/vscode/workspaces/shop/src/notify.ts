import type { Customer } from './customer.js';
import type { Subscriber } from './subscriber.js';

export function welcome(subscriber: Subscriber): void {
  console.log('welcome', subscriber.email);
}

export async function deliver(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/payments', {
    method: 'POST',
    body: JSON.stringify({ email: customer.email }),
  });
}
