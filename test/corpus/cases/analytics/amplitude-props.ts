// rule: no-personal-data-in-analytics
// form: destructuring
import * as amplitude from '@amplitude/analytics-node';

interface Subscription {
  plan: string;
  holder: { fullName: string; birthYear: number };
}

export function renewed({ plan, holder: { fullName } }: Subscription) {
  amplitude.track('renewed', { plan });
  amplitude.track('renewed', { plan, fullName }); // expect: no-personal-data-in-analytics identity.name
}
