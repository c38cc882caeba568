// rule: no-unlisted-category
// form: declared recipient
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const newsletters = recipient({
  id: 'corpus-newsletters',
  service: 'brevo',
  role: 'controller',
  categories: ['contact.email'],
});

const contacts = 'https://api.brevo.com/v3/contacts';

export async function enrol(member: { box: Personal<string, 'contact.email'>; line: Personal<string, 'contact.phone'> }) {
  await fetch(contacts, { method: 'POST', body: JSON.stringify({ email: member.box }) });
  await fetch(contacts, { method: 'POST', body: JSON.stringify({ email: member.box, phone: member.line }) }); // expect: no-unlisted-category contact.phone
}
