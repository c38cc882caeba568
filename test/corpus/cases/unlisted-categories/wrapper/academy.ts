import { recipient } from '@verklaar/annotations';

export const academy = recipient({
  id: 'corpus-academy',
  service: 'api.academy.example',
  role: 'processor',
  categories: ['contact.email'],
});

export async function toAcademy(value: string) {
  await fetch('https://api.academy.example/seats', { method: 'POST', body: value });
}
