// rule: no-purpose-creep
// form: declared recipient
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const checkoutMetrics = recipient({
  id: 'bl-checkout-metrics',
  service: 'metrics.kassameter.example',
  role: 'processor',
  categories: ['preference.interest', 'payment.transaction'],
});

export const statistics = activity({ id: 'bl-statistics', purpose: 'research', legalBasis: 'consent', recipients: [checkoutMetrics] });
export const payments = activity({ id: 'bl-payments', purpose: 'orderFulfilment', legalBasis: 'contract' });

class Basket {
  @PersonalData('preference.interest', { for: [statistics] }) theme = '';
  @PersonalData('payment.transaction', { for: [payments] }) reference = '';
  cents = 0;
}

export function measured(basket: Basket): void {
  const report = (body: string) => navigator.sendBeacon('https://metrics.kassameter.example/b', body);
  report(String(basket.cents));
  report(basket.theme);
  report(`${basket.cents}:${basket.reference}`); // expect: no-purpose-creep payment.transaction
}
