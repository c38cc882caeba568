// rule: no-personal-data-in-analytics
// form: dynamic key
import posthog from 'posthog-js';

interface Subscription {
  plan: string;
  seats: number;
  interval: 'month' | 'year';
  ownerEmail: string;
  ownerName: string;
}

type Measurable = Exclude<keyof Subscription, `owner${string}`>;

function measured(subscription: Subscription, ...keys: Measurable[]): Partial<Record<Measurable, number | string>> {
  const properties: Partial<Record<Measurable, number | string>> = {};
  for (const key of keys) properties[key] = subscription[key];
  return properties;
}

export function upgraded(subscription: Subscription, thank: (to: string, name: string) => void): void {
  posthog.capture('upgraded', measured(subscription, 'plan', 'seats', 'interval'));
  thank(subscription['ownerEmail'], subscription['ownerName']);
}
