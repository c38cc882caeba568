// rule: no-personal-data-in-errors
// form: concatenation
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Card {
  pan: Personal<string, 'payment.card'>;
  brand: string;
}

export function charge(card: Card) {
  if (card.pan.length < 12) throw new Error('card of ' + card.pan.length + ' digits');
  if (!['visa', 'maestro'].includes(card.brand)) throw new Error('no brand ' + card.brand);
}
