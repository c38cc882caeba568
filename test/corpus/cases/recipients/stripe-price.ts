// rule: no-undeclared-recipient
// form: not a personal name
import Stripe from 'stripe';

const stripe = new Stripe('sk_test_not_a_key');

export async function publish(product: { name: string; description: string; cents: number }) {
  const created = await stripe.products.create({ name: product.name, description: product.description });
  await stripe.prices.create({ product: created.id, currency: 'eur', unit_amount: product.cents });
  return created.id;
}
