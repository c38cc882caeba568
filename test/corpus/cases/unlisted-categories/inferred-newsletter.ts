// rule: no-unlisted-category
// form: await or promise
import { recipient } from '@verklaar/annotations';

export const mailing = recipient({
  id: 'bl-mailing',
  service: 'api.nieuwsbode.example',
  role: 'processor',
  categories: ['contact.email', 'identity.name'],
});

interface Reader {
  email: string;
  firstName: string;
  phoneNumber?: string;
}

async function loadReader(id: string): Promise<Reader> {
  const response = await fetch(`/api/readers/${id}`);
  return (await response.json()) as Reader;
}

export async function subscribe(id: string): Promise<void> {
  const reader = await loadReader(id);
  const contact = { email: reader.email, name: reader.firstName };
  await fetch('https://api.nieuwsbode.example/contacts', { method: 'POST', body: JSON.stringify(contact) });
  await fetch('https://api.nieuwsbode.example/sms', { method: 'POST', body: JSON.stringify(await loadReader(id)) }); // expect: no-unlisted-category contact.phone
}
