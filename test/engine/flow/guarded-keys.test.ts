import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; phone: string; plan: string; size: string }
declare const user: User;
`;

/** Keys that a loop or a condition leaves over. */
const ways: Readonly<Record<string, string>> = {
  'a filter of pairs by a list': `
const hidden = ['email', 'phone'];
const shown = new Set(['plan', 'email']);
console.log(Object.fromEntries(Object.entries(user).filter(([key]) => !hidden.includes(key))));
console.log(Object.fromEntries(Object.entries(user).filter(([key]) => shown.has(key)))); //= email contact.email (inferred)
console.log(Object.fromEntries(Object.entries(user).filter(([key]) => key !== 'email' && key !== 'phone')));
console.log(Object.fromEntries(Object.entries(user).filter(([key]) => key === 'plan' || key === 'phone'))); //= phone contact.phone (inferred)
`,
  'a filter of pairs by their values keeps all': `
console.log(Object.fromEntries(Object.entries(user).filter(([, value]) => value !== ''))); //= email contact.email (inferred); phone contact.phone (inferred)
`,
  'values that are masked by their key': `
const hidden = new Set(['email', 'phone']);
const few = new Set(['email']);
console.log(Object.entries(user).map(([key, value]) => [key, hidden.has(key) ? '…' : value]));
console.log(Object.entries(user).map(([key, value]) => [key, few.has(key) ? '…' : value])); //= phone contact.phone (inferred)
`,
  'a loop that goes on at some keys': `
const hidden = new Set(['email', 'phone']);
const safe: Record<string, string> = {};
for (const [key, value] of Object.entries(user)) {
  if (hidden.has(key)) continue;
  safe[key] = value;
}
console.log(safe);
for (const [key, value] of Object.entries(user)) {
  if (key === 'email') continue;
  console.log(value); //= phone contact.phone (inferred)
}
`,
  'keys that are asked before they are used': `
const shown = ['plan', 'phone'];
const safe: Record<string, string> = {};
for (const key of Object.keys(user) as (keyof User)[]) if (shown.includes(key)) safe[key] = user[key];
console.log(safe); //= phone contact.phone (inferred)
console.log(Object.keys(user).filter((key) => key === 'plan').map((key) => user[key as keyof User]));
`,
  'keys of a list that is written': `
const shown: (keyof User)[] = ['plan', 'size'];
for (const key of shown) console.log(user[key]);
shown.forEach((key) => console.log(user[key]));
const copy: Record<string, unknown> = { ...user };
for (const key of ['email', 'phone']) delete copy[key];
console.log(copy);
const most: Record<string, unknown> = { ...user };
for (const key of ['email']) delete most[key];
console.log(most); //= phone contact.phone (inferred)
`,
};

describe('keys that are known', () => {
  testWays(ways, { shared, infer: true });
});

/** Keys that a constant says. */
const constants: Readonly<Record<string, string>> = {
  'symbols are no other names': `
const owner = Symbol('owner');
interface Tagged { [owner]?: string; title: string }
export function tag(document: Tagged) {
  document[owner] = user.email;
  console.log(document.title);
  console.log(document[owner]); //= email contact.email (inferred)
}
`,
  'constants are the names they hold': `
const to = 'receiver';
const row: Record<string, string> = {};
row[to] = user.email;
console.log(row['size']);
console.log(row['receiver']); //= email contact.email (inferred)
const { [to]: receiver } = row;
console.log(receiver); //= email contact.email (inferred)
`,
  'functions of the language take by name and put into groups': `
console.log(Reflect.get(user, 'plan'));
console.log(Reflect.get(user, 'email')); //= email contact.email (inferred)
declare const users: User[];
declare const Object: { groupBy<T>(all: T[], by: (one: T) => string): any };
const groups = Object.groupBy(users, (one) => one.plan);
console.log(groups['pro'][0].size);
console.log(groups['pro'][0].email); //= email contact.email (inferred)
`,
};

describe('keys that a constant says', () => {
  testWays(constants, { shared, infer: true });
});
