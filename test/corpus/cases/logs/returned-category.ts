// rule: no-personal-data-in-logs
// form: returned value of an own function
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Purchase {
  card: Personal<string, 'payment.card'>;
  cents: number;
}

function bracket(purchase: Purchase): 'large' | 'small' {
  return purchase.cents > 10000 ? 'large' : 'small';
}

function brand(purchase: Purchase) {
  return purchase.card.startsWith('4') ? 'visa' : 'other';
}

export const pay = (purchase: Purchase) => console.log(bracket(purchase), brand(purchase));
