// rule: no-undeclared-recipient
// form: destructuring
import { Resend } from 'resend';

const resend = new Resend('re_not_a_key');

export async function invite({ email: to, team }: { email: string; team: { name: string } }) {
  const subject = `Join ${team.name}`;
  return resend.emails.send({ from: 'team@board.example', to, subject, text: 'Hello!' }); // expect: no-undeclared-recipient contact.email
}
