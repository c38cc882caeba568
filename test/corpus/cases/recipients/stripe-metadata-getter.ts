// rule: no-undeclared-recipient
// form: getter
import Stripe from 'stripe';

const stripe = new Stripe('sk_test_not_a_key');

class Subscriber {
  constructor(
    private readonly person: { email: string; fullName: string },
    readonly plan: { name: string; price: string },
  ) {}

  get billing() {
    return { email: this.person.email, name: this.person.fullName };
  }
}

export async function subscribe(subscriber: Subscriber): Promise<string> {
  const product = await stripe.products.create({ name: subscriber.plan.name });
  const customer = await stripe.customers.create({ ...subscriber.billing }); // expect: no-undeclared-recipient contact.email identity.name
  return `${product.id}:${customer.id}`;
}
