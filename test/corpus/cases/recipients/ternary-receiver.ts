// rule: no-undeclared-recipient
// form: ternary or nullish
import { Resend } from 'resend';

const resend = new Resend('re_not_a_key');

export async function notify(user: { email: string; muted: boolean }) {
  const to = user.muted ? 'void@board.example' : user.email;
  await resend.emails.send({ from: 'team@board.example', to, subject: 'Update', text: 'There is news.' }); // expect: no-undeclared-recipient contact.email
}
