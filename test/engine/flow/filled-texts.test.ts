import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
`;

/** Texts with places for what is put in later. */
const ways: Readonly<Record<string, string>> = {
  'a callback that looks up what a place is called': `
const fill = (text: string, values: Record<string, string>) => text.replace(/\\{(\\w+)\\}/gu, (_, key) => values[key] ?? '');
console.log(fill('{plan}', { plan: user.plan }));
console.log(fill('Hi {to}', { to: user.email })); //= email contact.email (inferred)
`,
  'one place after the other': `
function byParts(text: string, values: Record<string, string>) {
  for (const key of Object.keys(values)) text = text.split(key).join(values[key]);
  return text;
}
function byReduce(text: string, values: Record<string, string>) {
  return Object.entries(values).reduce((filled, [key, value]) => filled.replaceAll(key, value), text);
}
console.log(byParts('{plan}', { '{plan}': user.plan }));
console.log(byParts('{to}', { '{to}': user.email })); //= email contact.email (inferred)
console.log(byReduce('{to}', { '{to}': user.email })); //= email contact.email (inferred)
`,
  'a mask stays one': `
console.log(user.email.replace(/.+@/u, '***@')); //= email contact.email (inferred, pseudonymised)
console.log(user.email.replace(/.+@/u, (found) => '*'.repeat(found.length))); //= email contact.email (inferred, pseudonymised)
console.log(user.email.replace('.', '-')); //= email contact.email (inferred)
`,
  'what is to be filled in is told by its type': `
class Panel {
  state = { open: false, owner: null as User | null };
  tell() {
    console.log(this.state.open);
    console.log(this.state.owner?.email); //= email contact.email (inferred)
  }
}
`,
};

describe('texts that are filled in', () => {
  testWays(ways, { shared, infer: true });
});
