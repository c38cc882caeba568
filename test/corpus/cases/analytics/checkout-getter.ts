// rule: no-personal-data-in-analytics
// form: getter
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'not-a-key' });

class CheckoutState {
  constructor(
    private readonly customer: { id: string; email: string; city: string },
    private readonly lines: { sku: string; cents: number }[],
  ) {}

  get total(): number {
    return this.lines.reduce((sum, line) => sum + line.cents, 0);
  }

  get traits() {
    return { contact: this.customer.email, orders: this.lines.length };
  }
}

export function finished(state: CheckoutState, anonymousId: string): void {
  analytics.track({ anonymousId, event: 'Checkout', properties: { cents: state.total } });
  analytics.identify({ anonymousId, traits: state.traits }); // expect: no-personal-data-in-analytics contact.email
}
