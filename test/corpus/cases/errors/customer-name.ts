// rule: no-personal-data-in-errors
// form: not a personal name
export function assign(customer: { name: string; nr: number }, team: { name: string }) {
  if (customer.nr === 0) throw new Error(`team ${team.name} has no such customer`);
  throw new Error(`team ${team.name} does not serve ${customer.name}`); // expect: no-personal-data-in-errors identity.name
}
