// rule: no-personal-data-in-errors
// form: own wrapper in another file
import { invariant } from './invariant';

interface Payout {
  amount: number;
  iban: string;
  currency: string;
}

export function check(payout: Payout) {
  invariant(payout.iban !== '', 'iban is missing');
  invariant(['EUR', 'SEK'].includes(payout.currency), `unknown currency ${payout.currency}`);
}
