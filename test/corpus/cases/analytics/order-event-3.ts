// rule: no-personal-data-in-analytics
// form: DTO mapping
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import mixpanel from 'mixpanel-browser';

class Order {
  number = '';
  @PersonalData('contact.address') deliverTo = '';
  lines: { sku: string; pieces: number }[] = [];
}

function toEvent(order: Order) {
  const { number, lines } = order;
  return { number, pieces: lines.reduce((sum, line) => sum + line.pieces, 0), home: order.deliverTo !== '' };
}

export function ordered(order: Order) {
  mixpanel.track('ordered', toEvent(order));
}
