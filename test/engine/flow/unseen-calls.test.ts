import { testWays } from '../../support/ways.js';

const person = `
import Stripe from 'stripe';
declare const console: { log(...values: unknown[]): void };
interface Open {
  /** @personalData contact.email for orders */
  q: string;
  place: string;
}
interface Paid {
  place: string;
  /** @personalData contact.phone for orders */
  w: string;
}
declare const open: Open;
declare const either: (Open | Paid) & { place: string };
`;

/** Calls of functions that cannot be looked into. */
const ways: Readonly<Record<string, string>> = {
  'texts out of objects': `
declare const schema: { check(given: unknown): { data: { place: string }; note: string } };
declare function line(given: unknown): string;
console.log(schema.check(open).data.place);
console.log(schema.check(either).data.place, schema.check(either).note);
console.log(line(open), line(either));
console.log(line(open.q)); //= q contact.email
console.log(line(either.place));
console.log(schema.check(open.q).note); //= q contact.email
`,
  'promises that are settled': `
declare function load(): Promise<Open>;
async function all(promises: Promise<unknown>[]) {
  const states = await Promise.allSettled(promises);
  const failed = states.filter((state) => state.status === 'rejected') as PromiseRejectedResult[];
  console.log(failed.map((state) => state.reason));
  return states.map((state) => (state as PromiseFulfilledResult<any>).value);
}
export async function both() {
  const [found] = await all([load()]);
  const [first, second] = await Promise.allSettled([load(), open.place]);
  console.log(first.value); //= q contact.email
  console.log(first.reason, first.status, second.value, found.place);
  console.log(first); //= q contact.email
}
`,
  'parts of an address': `
export function through(proxy: string, user: { username: string }) {
  const parsed = new URL(proxy);
  console.log(parsed.username, parsed.password, new URL(proxy).username);
  console.log(user.username); //= username account.username (inferred)
}
`,
  'results of a service': `
const stripe = new Stripe('key');
export async function take() {
  await stripe.customers.create({ email: open.q }); //= q contact.email
  const list = await stripe.customers.list({ limit: 1 });
  list.data.map((row) => ({ id: row.id, to: open.q }));
  list.data.filter(() => open.q);
  return list.data.find(() => open.q === 'x');
}
`,
};

describe('what calls give that cannot be looked into', () => {
  testWays(ways, { shared: person, infer: true });
});
