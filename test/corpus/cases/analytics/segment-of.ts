// rule: no-personal-data-in-analytics
// form: getter
// annotated: yes
import { PersonalData } from '@verklaar/annotations';
import posthog from 'posthog-js';

class Shopper {
  @PersonalData('identity.birthDate') born = new Date();
  @PersonalData('contact.email') address = '';
  basket: { sku: string; cents: number }[] = [];

  get total() {
    return this.basket.reduce((sum, { cents }) => sum + cents, 0);
  }

  get size() {
    return this.basket.length;
  }
}

export function checkout(shopper: Shopper) {
  posthog.capture('checkout', { total: shopper.total, size: shopper.size });
}
