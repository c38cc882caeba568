// rule: no-unlisted-category
// form: destructuring
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const printer = recipient({
  id: 'corpus-printer',
  service: 'api.printer.example',
  role: 'processor',
  categories: ['identity.photo'],
});

interface Pass {
  face: Personal<string, 'identity.photo'>;
  born: Personal<string, 'identity.birthDate'>;
}

export async function print({ face, born: since }: Pass) {
  await fetch('https://api.printer.example/faces', { method: 'POST', body: face });
  await fetch('https://api.printer.example/backs', { method: 'POST', body: since }); // expect: no-unlisted-category identity.birthDate
}
