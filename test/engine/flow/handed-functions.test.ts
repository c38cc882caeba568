import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; plan: string }
declare const user: User;
declare function setTimeout(fn: () => void, ms: number): void;
`;

/** Functions that a function is handed and calls: what they give comes from who hands them in. */
const ways: Readonly<Record<string, string>> = {
  'a text that is made when it is needed': `
function debug(make: () => string) { console.log(make()); }
debug(() => 'for ' + user.email); //= email contact.email (inferred)
debug(() => 'for ' + user.email.length);
`,
  'a text, or what makes it': `
class Log {
  debug(make: string | (() => string)) { console.log(typeof make === 'function' ? make() : make); }
}
new Log().debug(() => user.email); //= email contact.email (inferred)
new Log().debug(user.email); //= email contact.email (inferred)
new Log().debug(() => 'none');
`,
  'a part of what it gives': `
function note(make: () => { who: string; plan: string }) { const { who } = make(); console.log(who); }
note(() => ({ who: user.email, plan: '' })); //= email contact.email (inferred)
note(() => ({ who: '', plan: user.email }));
`,
  'what it promises': `
async function note(make: () => Promise<string>) { console.log(await make()); }
void note(async () => user.email); //= email contact.email (inferred)
`,
  'what a function is bound with': `
function flush(text: string) { console.log(text); }
class Row {
  remove(text: string) { console.log(text); }
  show() { return this.remove.bind(this, user.email); } //= email contact.email (inferred)
}
const later = [flush.bind(null, user.email), console.log.bind(console, user.email)]; //= email contact.email (inferred)
const again = flush.bind(null);
again(user.email); //= email contact.email (inferred)
`,
  'which of the arguments that are spread': `
function log(level: string, text: string, more: string) { console.log(text); }
function info(...args: [string, string]) { log('info', ...args); }
info(user.email, user.plan); //= email contact.email (inferred)
info(user.plan, user.email);
function later(fn: (id: string, text: string) => void) {
  let last: [string, string] | undefined;
  return (...args: [string, string]) => {
    last = args;
    setTimeout(() => { if (last) fn(...last); }, 1);
  };
}
const save = later((id: string, text: string) => { console.log(text); });
save(user.plan, user.email); //= email contact.email (inferred)
save(user.email, user.plan);
`,
  'which of the functions that a wrapper made': `
function each<A extends unknown[]>(fn: (...args: A) => void) { return (...args: A) => fn(...args); }
class Store {
  static #save = each((id: string, text: string) => { console.log(text); });
  static #drop = each((id: string, text: string) => { console.log(id); });
  static save() {
    this.#save(user.plan, user.email); //= email contact.email (inferred)
    this.#drop(user.plan, user.email);
  }
}
const first = each((one: string, other: string) => { console.log(one); });
const second = each((one: string, other: string) => { console.log(other); });
first(user.email, user.plan); //= email contact.email (inferred)
second(user.email, user.plan);
`,
  'the message of an assertion': `
function demand(condition: unknown, make: () => string) { if (!condition) throw new Error(make()); }
demand(user, () => 'no plan for ' + user.email); //= email contact.email (inferred)
`,
};

describe('functions that are handed in', () => {
  testWays(ways, { shared, infer: true });
});
