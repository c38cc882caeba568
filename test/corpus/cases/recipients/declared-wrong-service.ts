// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { Resend } from 'resend';
import { recipient, type Personal } from '@verklaar/annotations';

export const mailer = recipient({ id: 'corpus-other-mailer', service: 'scaleway', role: 'processor' });

const resend = new Resend('re_not_a_key');

export function welcome(member: { box: Personal<string, 'contact.email'> }) {
  return resend.emails.send({ from: 'desk@club.example', to: member.box, subject: 'Welcome', text: 'Hello' }); // expect: no-undeclared-recipient contact.email
}
