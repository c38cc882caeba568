import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
declare const users: User[];
`;

/** What stands in a key leaves with the object it is a key of. */
const ways: Readonly<Record<string, string>> = {
  'written into an object': `
console.log({ [user.email]: 1 }); //= email contact.email (inferred)
console.log(JSON.stringify({ [user.email]: true })); //= email contact.email (inferred)
const put = (name: string, value: number) => ({ [name]: value });
console.log(put(user.email, 1)); //= email contact.email (inferred)
console.log(put(user.plan, 1));
`,
  'counted under': `
const counts: Record<string, number> = {};
const ofPlan: Record<string, number> = {};
for (const one of users) {
  counts[one.email] = (counts[one.email] ?? 0) + 1;
  ofPlan[one.plan] = (ofPlan[one.plan] ?? 0) + 1;
}
console.log(counts); //= email contact.email (inferred)
console.log(ofPlan, Object.values(counts), Object.keys(counts).length, counts[user.email]);
console.log(Object.keys(counts)); //= email contact.email (inferred)
for (const [who, count] of Object.entries(counts)) {
  console.log(count);
  console.log(who); //= email contact.email (inferred)
}
for (const who in counts) console.log(who); //= email contact.email (inferred)
`,
  'of a map': `
const seen = new Map<string, number>();
for (const one of users) seen.set(one.email, 1);
seen.forEach((count, who) => {
  console.log(count);
  console.log(who); //= email contact.email (inferred)
});
console.log([...seen.values()]);
`,
  'of pairs, groups and what is put together': `
const plans = Object.fromEntries(users.map((one) => [one.email, one.plan]));
console.log(Object.values(plans));
console.log(Object.keys(plans)); //= email contact.email (inferred)
const all = users.reduce<Record<string, string>>((before, one) => ({ ...before, [one.email]: one.plan }), {});
console.log(Object.values(all));
console.log(all); //= email contact.email (inferred)
console.log(Object.keys(Object.groupBy(users, (one) => one.email))); //= email contact.email (inferred)
console.log(Object.keys(Object.groupBy(users, (one) => one.plan)));
interface ObjectConstructor { groupBy<T>(items: T[], by: (item: T) => string): Record<string, T[]> }
`,
  'kept by an object': `
class Limiter {
  private readonly hits: Record<string, number> = {};
  hit(key: string) { this.hits[key] = 1; }
  dump() {
    console.log(Object.values(this.hits));
    console.log(this.hits); //= email contact.email (inferred)
  }
}
new Limiter().hit(user.email);
`,
  'names are no data': `
enum Field { Email = 'email' }
const Fields = { email: 'email_1' } as const;
const EMAIL = 'email';
const labels: Record<string, string> = {};
labels[Field.Email] = 'E-mail';
labels[Fields.email] = 'E-mail';
labels[EMAIL] = 'E-mail';
for (const [name, value] of Object.entries(user)) if (!value) labels[name] = 'missing';
function see(column: keyof User) { labels[column] = 'seen'; }
see('email');
console.log(labels, { [Field.Email]: 1, [Fields.email]: 2, [EMAIL]: 3 });
for (const email of Object.keys(labels)) console.log(email);
for (const email in labels) console.log(email);
console.log(Object.keys(user), { [user.email]: 1 }); //= email contact.email (inferred)
`,
};

describe('keys that are data', () => {
  testWays(ways, { shared, infer: true });
});
