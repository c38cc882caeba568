// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import { createMollieClient } from '@mollie/api-client';
import { recipient, type Personal } from '@verklaar/annotations';

export const mollie = recipient({
  id: 'corpus-mollie',
  service: 'mollie',
  role: 'controller',
  categories: ['contact.email', 'identity.name', 'payment.transaction'],
});

const client = createMollieClient({ apiKey: 'test_not_a_key' });

export function charge(payer: { mail: Personal<string, 'contact.email'> }, value: string) {
  return client.payments.create({
    amount: { currency: 'EUR', value },
    description: 'Order',
    redirectUrl: 'https://shop.example/thanks',
    billingEmail: payer.mail,
  });
}
