// rule: no-unlisted-category
// form: nested object by type
// annotated: yes
import { recipient } from '@verklaar/annotations';

export const surveyor = recipient({
  id: 'corpus-surveyor',
  service: 'api.surveyor.example',
  role: 'processor',
  categories: ['contact.address'],
});

interface Visit {
  home: { street: string; houseNumber: string };
  resident: { phoneNumber: string };
}

export async function plan(visit: Visit) {
  await fetch('https://api.surveyor.example/homes', { method: 'POST', body: JSON.stringify(visit.home) });
  await fetch('https://api.surveyor.example/visits', { method: 'POST', body: JSON.stringify(visit) }); // expect: no-unlisted-category contact.phone
}
