// rule: no-undeclared-recipient
// form: alias import
import { Resend as Mailer } from 'resend';

const mailer = new Mailer('re_not_a_key');

export async function welcome(lid: { emailadres: string; sport: string }) {
  await mailer.domains.list();
  await mailer.emails.send({ from: 'club@sports.example', to: lid.emailadres, subject: lid.sport, text: 'Hoi' }); // expect: no-undeclared-recipient contact.email
}
