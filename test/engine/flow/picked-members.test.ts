import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
declare const user: { id: string; email: string };
const table = { icon: 'x.png', owner: user.email, title: 'y' };
type Key = keyof typeof table;
`;

/** Functions that take a member out by a key which their calls write. */
const ways: Readonly<Record<string, string>> = {
  'a member of a table': `
function section(key: Key) { return table[key]; }
const lookUp = (key: Key) => {
  const found = table[key];
  return found;
};
const orNone = (key: Key) => table[key] ?? 'none';
console.log(section('icon'), lookUp('title'), orNone('icon'));
console.log(section('owner')); //= email contact.email (inferred)
console.log(lookUp('owner')); //= email contact.email (inferred)
console.log(orNone('owner')); //= email contact.email (inferred)
`,
  'a member of what is handed over, and of a field': `
function pick<T, K extends keyof T>(of: T, key: K): T[K] { return of[key]; }
class Settings {
  #values = { icon: '', owner: user.email };
  get(key: 'icon' | 'owner') { return this.#values[key]; }
}
const settings = new Settings();
console.log(pick(table, 'icon'), settings.get('icon'));
console.log(pick(table, 'owner')); //= email contact.email (inferred)
console.log(settings.get('owner')); //= email contact.email (inferred)
`,
  'what a key becomes, nobody can tell': `
const changed = (key: string) => {
  key = key + 'er';
  return (table as Record<string, string>)[key];
};
const any = (key: Key) => table[key];
declare const chosen: Key;
console.log(changed('own')); //= email contact.email (inferred)
console.log(any(chosen)); //= email contact.email (inferred)
console.log(any('title'));
`,
};

describe('members that a function takes out by a key', () => {
  testWays(ways, { shared, infer: true });
});
