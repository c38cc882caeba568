// rule: no-undeclared-recipient
// form: spread
// annotated: yes
import Stripe from 'stripe';
import type { Personal } from '@verklaar/annotations';

const stripe = new Stripe('sk_test_not_a_key');

interface Sale {
  buyer: Personal<string, 'contact.email'>;
  shop: string;
  till: string;
}

export function settle({ buyer, ...sale }: Sale, amount: number) {
  const metadata = { ...sale, receipt: buyer === '' ? 'paper' : 'mail' };
  return stripe.paymentIntents.create({ amount, currency: 'eur', metadata });
}
