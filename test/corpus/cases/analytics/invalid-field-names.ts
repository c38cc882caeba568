// rule: no-personal-data-in-analytics
// form: dynamic key
import { Analytics } from '@segment/analytics-node';

interface DonationForm {
  email: string;
  iban: string;
  amount: number;
}

type Problems = Partial<Record<keyof DonationForm, 'missing' | 'malformed'>>;

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });

export function refused(form: DonationForm, anonymousId: string): Problems {
  const problems: Problems = {};
  for (const key of ['email', 'iban'] as const) {
    if (form[key] === '') problems[key] = 'missing';
    else if (form[key].includes(' ')) problems[key] = 'malformed';
  }
  analytics.track({
    anonymousId,
    event: 'donation_refused',
    properties: { fields: Object.keys(problems), ...problems },
  });
  return problems;
}
