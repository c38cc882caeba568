// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { type Personal } from '@verklaar/annotations';

import { printing } from './recipients.js';

export async function post(letter: { home: Personal<string, 'contact.address'> }) {
  await fetch('https://api.printing.example/letters', { method: 'POST', body: letter.home });
  await fetch('https://api.envelopes.example/letters', { method: 'POST', body: letter.home }); // expect: no-undeclared-recipient contact.address
  return printing;
}
