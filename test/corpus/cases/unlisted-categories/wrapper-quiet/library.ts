import { recipient } from '@verklaar/annotations';

export const library = recipient({
  id: 'corpus-library',
  service: 'api.library.example',
  role: 'processor',
  categories: ['contact.email', 'identity.name'],
});

export async function toLibrary(value: string) {
  await fetch('https://api.library.example/cards', { method: 'POST', body: value });
}
