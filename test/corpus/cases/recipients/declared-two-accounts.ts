// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const north = recipient({ id: 'corpus-north', service: 'api.praktijklijn.example', role: 'processor', categories: ['identity.name'] });
export const south = recipient({ id: 'corpus-south', service: 'api.praktijklijn.example', role: 'processor', categories: ['contact.phone'] });

export async function book(guest: { full: Personal<string, 'identity.name'>; call: Personal<string, 'contact.phone'> }) {
  await fetch('https://api.praktijklijn.example/guests', { method: 'POST', body: JSON.stringify(guest) });
}
