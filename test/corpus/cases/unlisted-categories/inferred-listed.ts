// rule: no-unlisted-category
// form: await or promise
import { recipient } from '@verklaar/annotations';

export const tickets = recipient({
  id: 'bl-ticket-shop',
  service: 'api.kaartbalie.example',
  role: 'controller',
  categories: ['contact.email', 'identity.name'],
});

interface Visitor {
  email: string;
  lastName: string;
  birthDate: string;
}

export async function reserve(visitors: Promise<Visitor[]>, show: string): Promise<void> {
  const list = await visitors;
  const adults = list.filter((visitor) => new Date(visitor.birthDate).getFullYear() < 2008).length;
  const guests = list.map(({ email, lastName }) => ({ email, lastName }));
  await fetch('https://api.kaartbalie.example/bookings', { method: 'POST', body: JSON.stringify({ show, guests, adults }) });
}
