// rule: no-unlisted-category
// form: reviewed not personal
// annotated: yes
import { NotPersonalData, PersonalData, recipient } from '@verklaar/annotations';

export const florist = recipient({
  id: 'corpus-florist',
  service: 'api.florist.example',
  role: 'processor',
  categories: ['contact.address'],
});

class Bouquet {
  @PersonalData('contact.address') to = '';
  @NotPersonalData('name of a bouquet') name = '';
  @NotPersonalData('telephone number of the shop') phone = '';
}

export async function order(bouquet: Bouquet) {
  await fetch('https://api.florist.example/orders', { method: 'POST', body: JSON.stringify(bouquet) });
}
