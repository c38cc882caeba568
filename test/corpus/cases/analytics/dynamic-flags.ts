// rule: no-personal-data-in-analytics
// form: dynamic key
import mixpanel from 'mixpanel-browser';

const steps = { email: 1, phone: 2, address: 3, payment: 4 } as const;

type Step = keyof typeof steps;

export function trackStep(step: Step, errors: Record<Step, string[]>): void {
  const failed = Object.fromEntries(Object.entries(errors).map(([key, list]) => [`${key}_errors`, list.length]));
  mixpanel.track(`checkout_${step}`, { index: steps[step], ...failed });
}
