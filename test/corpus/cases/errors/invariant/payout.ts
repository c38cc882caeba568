// rule: no-personal-data-in-errors
// form: own wrapper in another file
import { invariant } from './invariant';

interface Payout {
  amount: number;
  iban: string;
  currency: string;
}

export function check(payout: Payout) {
  invariant(payout.amount > 0, `amount ${payout.amount}`);
  invariant(payout.iban.startsWith('NL'), 'not a local account');
  invariant(payout.iban.length === 18, `malformed ${payout.iban}`); // expect: no-personal-data-in-errors payment.account
}
