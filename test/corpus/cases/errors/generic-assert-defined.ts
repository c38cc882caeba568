// rule: no-personal-data-in-errors
// form: generics
function assertPresent<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}

interface Order {
  email?: string;
  street?: string;
}

export function ship(order: Order): string {
  return `${assertPresent(order.email, 'email')} ${assertPresent(order.street, 'street')}`;
}
