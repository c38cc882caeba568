// rule: no-personal-data-in-errors
// form: constructor
class InvalidAddress extends Error {
  constructor(street: string) {
    super(`cannot deliver to ${street}`); // expect: no-personal-data-in-errors contact.address
    this.name = 'InvalidAddress';
  }
}

export function check(delivery: { street: string; country: string }) {
  if (delivery.country !== 'NL') {
    throw new RangeError(`no delivery to ${delivery.country}`);
  }
  return new InvalidAddress('');
}
