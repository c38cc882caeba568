// rule: no-unlisted-category
// form: array methods
// annotated: yes
import { recipient, type Personal } from '@verklaar/annotations';

export const lottery = recipient({
  id: 'corpus-lottery',
  service: 'api.lottery.example',
  role: 'controller',
  categories: ['contact.email'],
});

interface Ticket {
  mail: Personal<string, 'contact.email'>;
  account: Personal<string, 'payment.account'>;
}

export async function draw(tickets: Ticket[]) {
  await fetch('https://api.lottery.example/mails', { method: 'POST', body: tickets.map((one) => one.mail).join() });
  await fetch('https://api.lottery.example/pay', { method: 'POST', body: tickets.map((one) => one.account).join() }); // expect: no-unlisted-category payment.account
}
