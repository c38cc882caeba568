import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string }
declare const user: User;
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
  'the message of an assertion': `
function demand(condition: unknown, make: () => string) { if (!condition) throw new Error(make()); }
demand(user, () => 'no plan for ' + user.email); //= email contact.email (inferred)
`,
};

describe('functions that are handed in', () => {
  testWays(ways, { shared, infer: true });
});
