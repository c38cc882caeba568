import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface Named { name: string }
interface User { plan: string; email: string; phone: string }
interface Payer extends Named { phone: string }
declare const user: User;
declare const payer: Payer;
`;

/** What a type parameter leaves open, and what a written result type leaves over. */
const ways: Readonly<Record<string, string>> = {
  'a caller may hand over more than a constraint says': `
function show<T extends Named>(one: T) { console.log(one); }
show(payer); //= name identity.name (inferred); phone contact.phone (inferred)
`,
  'in a list as well': `
function show<T extends Named>(all: readonly T[]) { console.log(all); }
show([payer]); //= name identity.name (inferred); phone contact.phone (inferred)
`,
  'and in a class': `
class Deed<T extends Named> {
  constructor(readonly parties: readonly T[]) {}
  body() { return JSON.stringify({ parties: this.parties }); }
}
console.log(new Deed([payer]).body()); //= name identity.name (inferred); phone contact.phone (inferred)
`,
  'what a function picks by its type': `
function only<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as unknown as Pick<T, K>;
}
console.log(only(user, 'plan'));
console.log(only(user, 'plan', 'email')); //= email contact.email (inferred)
const { plan, phone } = only(user, 'plan', 'phone');
console.log(plan);
console.log(phone); //= phone contact.phone (inferred)
`,
  'what is picked says itself what becomes of it as JSON': `
class Profile {
  constructor(private readonly email: string, private readonly plan: string) {}
  toJSON() { return { plan: this.plan }; }
}
interface Account { profile: Profile; phone: string }
declare const account: Account;
function only<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return keys.reduce((out, key) => ({ ...out, [key]: from[key] }), {} as Pick<T, K>);
}
console.log(JSON.stringify(only(account, 'profile')));
console.log(JSON.stringify(only(account, 'profile', 'phone'))); //= phone contact.phone (inferred)
`,
  'what a function leaves out by its type': `
function without<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...from };
  for (const key of keys) delete copy[key];
  return copy;
}
console.log(without(user, 'email', 'phone'));
console.log(without(user, 'email')); //= phone contact.phone (inferred)
`,
  'a type that is made of what a caller decides leaves it open': `
type Params<T> = { readonly [K in keyof T]?: T[K] };
function show<T extends object>(params: Params<T>) {
  for (const value of Object.values(params)) console.log(value);
}
show({ to: user.email }); //= email contact.email (inferred)
show({ to: user.plan });
`,
  'what an object of a generic class keeps': `
abstract class Rows<Row extends Named> {
  constructor(protected readonly rows: readonly Row[]) {}
  all() { return [...this.rows]; }
  first() { return this.rows.at(0); }
  get length() { return this.rows.length; }
}
class Payers extends Rows<Payer> {}
function tell(payers: Payers) {
  console.log(payers.length);
  console.log(payers.first()?.phone); //= phone contact.phone (inferred)
}
`,
};

describe('generics', () => {
  testWays(ways, { shared, infer: true });
});
