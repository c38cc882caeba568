import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; phone: string; plan: string }
declare const user: User;
declare const any: any;
`;

/** Keys that the code writes out, and goes through. */
const ways: Readonly<Record<string, string>> = {
  'name what stands under them': `
const found: Record<string, unknown> = {};
for (const name of ['email', 'plan']) found[name] = any.ask(name);
console.log(found); //= ask(name) contact.email (inferred)
const columns = { 'E-mail': 'email', Tier: 'plan' } as const;
const row: Record<string, string> = {};
for (const [header, field] of Object.entries(columns)) row[field] = any.row[header];
console.log(row); //= E-mail contact.email (inferred); row[header] contact.email (inferred)
export function read(form: any) {
  for (const name of ['phone'] as const) console.log(form.elements[name].value); //= value contact.phone (inferred)
  for (const name of ['plan'] as const) console.log(form.elements[name].value);
}
const errors: Record<string, string> = {};
for (const name of ['email', 'phone']) if (!any[name]) errors[name] = 'missing';
console.log(errors);
`,
  'of a table of columns': `
const headers: Record<string, keyof User> = { Tier: 'plan' };
const contacts: Record<string, keyof User> = { Mail: 'email' };
for (const [title, field] of Object.entries(headers)) console.log(title, user[field]);
for (const [title, field] of Object.entries(contacts)) console.log(title, user[field]); //= email contact.email (inferred)
console.log(Object.values(headers).map((field) => user[field]));
`,
  'of a form': `
export function send(form: HTMLFormElement) {
  const data = new FormData(form);
  for (const name of ['product', 'amount'] as const) console.log(data.get(name));
  for (const name of ['email'] as const) console.log(data.get(name)); //= email contact.email (inferred)
}
declare class FormData { constructor(form?: HTMLFormElement); get(name: string): string | null }
interface HTMLFormElement { elements: any }
`,
  'left out of a text': `
const hidden = new Set(['email', 'phone']);
function clean(key: string, value: unknown) {
  if (hidden.has(key)) return undefined;
  return value;
}
console.log(JSON.stringify(user, ['plan']), JSON.stringify(user, clean));
console.log(JSON.stringify(user, (key, value) => (key === 'email' ? '***' : value))); //= phone contact.phone (inferred)
console.log(JSON.stringify(user, ['email'])); //= email contact.email (inferred)
`,
  'written in part': `
const order: any = any.order();
declare const kind: string;
console.log(order[\`\${kind}Total\`]);
console.log(order[\`\${kind}Email\`]); //= order[\`\${kind}Email\`] contact.email (inferred)
`,
  'of an object itself': `
class Person {
  constructor(readonly email: string, readonly plan: string, private readonly log: () => void) {}
  tell() {
    for (const [key, value] of Object.entries(this)) console.log(key, value); //= this contact.email (inferred)
    return Object.keys(this).map((key) => (this as any)[key]);
  }
}
`,
  'of a kind that a parameter takes': `
function change<Key extends keyof User>(key: Key, value: User[Key]) {
  console.log(key, value); //= email contact.email (inferred); phone contact.phone (inferred)
}
interface Size { width: number; height: number }
function resize<Key extends keyof Size>(key: Key, value: Size[Key]) { console.log(key, value); }
change('plan', 'pro');
resize('width', 1);
class Settings {
  constructor(private readonly values: User) {}
  get<Key extends keyof User>(key: Key): User[Key] { return this.values[key]; }
}
console.log(new Settings(user).get('plan'));
console.log(new Settings(user).get('email')); //= email contact.email (inferred)
`,
};

describe('keys that are written out', () => {
  testWays(ways, { shared, infer: true });
});
