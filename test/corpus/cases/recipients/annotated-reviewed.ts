// rule: no-undeclared-recipient
// form: reviewed not personal
// annotated: yes
import { NotPersonalData } from '@verklaar/annotations';
import Stripe from 'stripe';

class Merchant {
  @NotPersonalData('mailbox of a company') email = '';
  @NotPersonalData('name of a company') name = '';
}

export const onboard = (merchant: Merchant) =>
  new Stripe('sk_test_not_a_key').customers.create({ email: merchant.email, name: merchant.name });
