// rule: no-undeclared-recipient
// form: direct property
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import twilio from 'twilio';

const client = twilio('AC0000', 'not-a-token');

interface Alert {
  target: Personal<string, 'contact.phone'>;
  text: string;
}

export async function send(alert: Alert) {
  await client.messages.create({ to: alert.target, from: '+310000000', body: alert.text }); // expect: no-undeclared-recipient contact.phone
  await client.balance.fetch();
}
