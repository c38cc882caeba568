// rule: no-unlisted-category
// form: spread
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const tailor = recipient({
  id: 'corpus-tailor',
  service: 'api.tailor.example',
  role: 'processor',
  categories: ['identity.name'],
});

class Suit {
  @PersonalData('identity.name') wearer = '';
  @PersonalData('payment.card') paidWith = '';
  size = 50;
}

export async function sew({ paidWith, ...suit }: Suit) {
  await fetch('https://api.tailor.example/suits', { method: 'POST', body: JSON.stringify({ ...suit, paid: paidWith !== '' }) });
}
