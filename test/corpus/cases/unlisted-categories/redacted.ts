// rule: no-unlisted-category
// form: sanitiser
// annotated: yes
import { PersonalData, recipient, redact } from '@verklaar/annotations';

export const warehouse = recipient({
  id: 'corpus-warehouse',
  service: 'api.warehouse.example',
  role: 'processor',
  categories: ['contact.address'],
});

class Drop {
  @PersonalData('contact.address') place = '';
  @PersonalData('contact.phone') ring = '';
}

export async function send(drop: Drop) {
  const body = JSON.stringify({ place: drop.place, ring: redact(drop.ring) });
  await fetch('https://api.warehouse.example/drops', { method: 'POST', body });
}
