// rule: no-unlisted-category
// form: Pick, Omit, Partial
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const caterer = recipient({
  id: 'corpus-caterer',
  service: 'api.caterer.example',
  role: 'processor',
  categories: ['identity.name'],
});

class Guest {
  @PersonalData('identity.name') label = '';
  @PersonalData('special.health') allergies = '';
  table = 0;
}

export async function seats(guest: Pick<Guest, 'label' | 'table'>) {
  await fetch('https://api.caterer.example/seats', { method: 'POST', body: JSON.stringify(guest) });
}
