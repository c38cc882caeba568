// rule: no-personal-data-in-browser-storage
// form: DTO mapping
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Order {
  nr: string;
  lines: number;
  door: Personal<string, 'contact.address'>;
}

const toRecent = (order: Order) => ({ nr: order.nr, lines: order.lines });

export function recent(orders: Order[]) {
  localStorage.setItem('recent', JSON.stringify(orders.map(toRecent)));
}
