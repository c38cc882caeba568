// rule: no-personal-data-in-errors
// form: generics
type Check<T> = (value: T) => boolean;

function ensure<T>(value: T, check: Check<T>, what: string): T {
  if (!check(value)) throw new Error(`${what} is not valid: ${String(value)}`);
  return value;
}

interface Payout {
  iban: string;
  cents: number;
}

export function validate(payout: Payout): Payout {
  ensure(payout.cents, (cents) => cents > 0, 'amount');
  ensure(payout.iban, (iban) => /^[A-Z]{2}\d{2}/u.test(iban), 'account'); // expect: no-personal-data-in-errors payment.account
  return payout;
}
