// rule: no-personal-data-in-urls
// form: alias import
// annotated: yes
import { redirect as leave } from 'next/navigation';
import type { Personal } from '@verklaar/annotations';

export async function finish(order: { nr: number; contact: Personal<string, 'contact.email'> }) {
  if (order.nr === 0) leave('/cart');
  leave(`/thanks/${order.nr}?to=${order.contact}`); // expect: no-personal-data-in-urls contact.email
}
