// rule: no-unlisted-category
// form: map or set
// annotated: yes
import { PersonalData, recipient } from '@verklaar/annotations';

export const chauffeur = recipient({
  id: 'bl-chauffeur',
  service: 'api.rijdienst.example',
  role: 'processor',
  categories: ['contact.phone'],
});

class Rider {
  @PersonalData('contact.phone') mobile = '';
  @PersonalData('location.precise') position = '';
}

const riders = new Map<number, Rider>();

export const track = (nr: number, rider: Rider): unknown => riders.set(nr, rider);

export async function share(nr: number): Promise<void> {
  const rider = riders.get(nr);
  await fetch('https://api.rijdienst.example/phones', { method: 'POST', body: rider?.mobile ?? '' });
  await fetch('https://api.rijdienst.example/riders', { method: 'POST', body: JSON.stringify(rider) }); // expect: no-unlisted-category location.precise
}
