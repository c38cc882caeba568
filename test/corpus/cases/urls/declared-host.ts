// rule: no-personal-data-in-urls
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const postcodes = recipient({
  id: 'corpus-postcodes',
  service: 'api.postcodes.example',
  role: 'processor',
  categories: ['contact.address'],
});

export async function complete(place: { code: Personal<string, 'contact.address'> }) {
  const response = await fetch('https://api.postcodes.example/v2/complete', {
    method: 'POST',
    body: JSON.stringify({ code: place.code }),
  });
  return response.json();
}
