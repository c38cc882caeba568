// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const choir = recipient({
  id: 'corpus-choir',
  service: 'api.choir.example',
  role: 'processor',
  categories: ['identity.name'],
});
export const stage = recipient({
  id: 'corpus-stage',
  service: 'api.stage.example',
  role: 'processor',
  categories: ['contact.phone'],
});

class Singer {
  @PersonalData('contact.phone') line = '';
}

export async function rehearse(singer: Singer) {
  await fetch('https://api.stage.example/calls', { method: 'POST', body: singer.line });
  await fetch('https://api.choir.example/calls', { method: 'POST', body: singer.line }); // expect: no-unlisted-category contact.phone
}
