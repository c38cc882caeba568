import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; phone: string; plan: string; size: string }
declare const user: User;
`;

/** What functions take out of an object by keys that their calls write. */
const ways: Readonly<Record<string, string>> = {
  'keys in a list are those that come out': `
function only(from: User, keys: (keyof User)[]) {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}
console.log(only(user, ['plan', 'size']));
console.log(only(user, ['plan', 'email'])); //= email contact.email (inferred)
`,
  'so are keys one after the other, and those of a constant': `
const shown = ['plan', 'phone'] as const;
function only<T extends object>(from: T, ...keys: (keyof T)[]) {
  const out: Partial<T> = {};
  for (const key of keys) if (key in from) out[key] = from[key];
  return out;
}
function part<T extends object>(from: T, keys: readonly (keyof T)[]) {
  return keys.reduce((out, key) => ({ ...out, [key]: from[key] }), {} as Partial<T>);
}
console.log(only(user, 'plan', 'size'));
console.log(only(user, 'plan', 'email').email); //= email contact.email (inferred)
console.log(part(user, shown)); //= phone contact.phone (inferred)
`,
  'a filter over entries keeps what the keys say, or leaves it out': `
function only(from: Record<string, unknown>, keys: string[]) {
  const wanted = (key: string) => keys.includes(key);
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key) || wanted(key)));
}
function kept(from: Record<string, unknown>, keys: string[]) {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}
function without(from: Record<string, unknown>, keys: string[]) {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}
const { plan, size, email } = user;
console.log(kept({ plan, size, email }, ['plan', 'size']));
console.log(kept({ plan, size, email }, ['email'])); //= email contact.email (inferred)
console.log(without({ plan, size, email }, ['email']));
console.log(without({ plan, size, email }, ['plan'])); //= email contact.email (inferred)
console.log(only({ plan, size, email }, ['plan'])); //= email contact.email (inferred)
`,
  'one key of each of many': `
function pluck<T, K extends keyof T>(rows: T[], key: K) { return rows.map((row) => row[key]); }
console.log(pluck([user], 'plan'));
console.log(pluck([user], 'email')); //= email contact.email (inferred)
`,
  'the member of an enum is the key that it stands for': `
enum Column { Mail = 'email', Tier = 'plan' }
console.log(user[Column.Mail]); //= email contact.email (inferred)
console.log(user[Column.Tier]);
`,
  'what is taken out otherwise too, or by keys that nobody wrote, is any': `
function only(from: User, keys: (keyof User)[]) { return keys.map((key) => from[key]); }
function more(from: User, keys: (keyof User)[]) { return [...keys.map((key) => from[key]), from.email]; }
console.log(more(user, ['plan'])); //= email contact.email (inferred); id account.username (inferred, id); phone contact.phone (inferred)
export const show = (keys: (keyof User)[]) => {
  console.log(only(user, keys)); //= email contact.email (inferred); id account.username (inferred, id); phone contact.phone (inferred)
};
`,
};

describe('what is picked by keys', () => {
  testWays(ways, { shared, infer: true });
});
