// rule: no-unlisted-category
// form: template literal
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';
import Mailjet from 'node-mailjet';

export const mailjet = recipient({
  id: 'corpus-mailjet',
  service: 'mailjet',
  role: 'processor',
  kind: 'mail',
  categories: ['contact.email'],
});

const client = Mailjet.apiConnect('not-a-key', 'not-a-secret');

export async function results(patient: { inbox: Personal<string, 'contact.email'>; outcome: Personal<string, 'special.health'> }) {
  await client.post('send').request({ To: patient.inbox, Text: 'Your results are ready.' });
  await client.post('send').request({ To: patient.inbox, Text: `Result: ${patient.outcome}` }); // expect: no-unlisted-category special.health
}
