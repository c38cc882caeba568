// rule: no-undeclared-recipient
// form: whole object by type
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import Stripe from 'stripe';

export class Invoicee {
  @PersonalData('contact.address') line1 = '';
  @PersonalData('billing.vat') number = '';
}

const stripe = new Stripe('sk_test_not_a_key');

export async function bill(invoicee: Invoicee, cents: number) {
  await stripe.prices.create({ currency: 'eur', unit_amount: cents, product: 'seat' });
  await stripe.customers.create({ metadata: { ...invoicee } }); // expect: no-undeclared-recipient contact.address billing.vat
}
