// rule: no-undeclared-recipient
// form: direct property
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

interface Buyer {
  email: string;
  plan: string;
}

export async function subscribe(buyer: Buyer, price: string) {
  const products = await stripe.products.list({ limit: 10 });
  const customer = await stripe.customers.create({ email: buyer.email, metadata: { plan: buyer.plan } }); // expect: no-undeclared-recipient contact.email
  await stripe.subscriptions.create({ customer: customer.id, items: [{ price }] });
  return products.data.length;
}
