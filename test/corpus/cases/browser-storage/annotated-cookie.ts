// rule: no-personal-data-in-browser-storage
// form: concatenation
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Order {
  nr: string;
  town: Personal<string, 'contact.address'>;
}

export function mark(order: Order) {
  document.cookie = 'order=' + order.nr;
  document.cookie = 'town=' + encodeURIComponent(order.town); // expect: no-personal-data-in-browser-storage contact.address
}
