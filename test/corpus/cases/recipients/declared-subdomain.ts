// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import ky from 'ky';
import { recipient, type Personal } from '@verklaar/annotations';

export const polls = recipient({ id: 'corpus-polls', service: 'polls.example', role: 'processor' });

export async function invite(guest: { at: Personal<string, 'contact.email'> }) {
  await ky.post('https://eu.polls.example/invitations', { json: { at: guest.at } });
  await ky.post('https://polls.example.net/invitations', { json: { at: guest.at } }); // expect: no-undeclared-recipient contact.email
}
