// rule: no-personal-data-in-analytics
// form: JSON.stringify
import * as amplitude from '@amplitude/analytics-node';

interface Cart {
  lines: { sku: string; quantity: number }[];
  voucher?: string;
}

export function abandoned(cart: Cart, minutes: number) {
  amplitude.track('abandoned', { cart: JSON.stringify(cart), minutes, label: 'email cart reminder' });
}
