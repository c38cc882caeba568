// rule: no-personal-data-in-error-tracking
// form: dynamic key
import Rollbar from 'rollbar';

interface Claim {
  email: string;
  iban: string;
  amountCents: number;
  photos: number;
}

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN });

const shownAs: { [K in keyof Claim]: (value: Claim[K]) => string } = {
  email: () => '[email]',
  iban: () => '[iban]',
  amountCents: (cents) => (cents / 100).toFixed(2),
  photos: String,
};

function show<K extends keyof Claim>(claim: Claim, key: K): string {
  return shownAs[key](claim[key]);
}

export function claimFailed(claim: Claim, error: Error): void {
  const extra: Record<string, string> = {};
  for (const key of Object.keys(shownAs) as (keyof Claim)[]) extra[key] = show(claim, key);
  rollbar.error(error, extra);
}
