import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { error(...values: unknown[]): void };
interface User { id: string; email: string }
declare const user: User;
declare const isValid: boolean;
class Refused extends Error {
  constructor(readonly value: string, readonly code: number) { super('refused'); }
}
class Listed extends Error {
  constructor(private readonly who: string) { super('listed'); }
  toJSON() { return { who: this.who }; }
}
`;

/** What classes of one's own keep in errors, and what is no error though it is called so. */
const ways: Readonly<Record<string, string>> = {
  'what a class of errors keeps is read where it is caught': `
function check(target: User) { throw new Refused(target.email, 1); } //= email contact.email (inferred)
try { check(user); } catch (caught) {
  if (caught instanceof Refused) console.error(caught.message, caught.code, caught.value);
}
`,
  'taken apart as well': `
function check(target: User) { throw new Refused(target.email, 1); } //= email contact.email (inferred)
try { check(user); } catch (caught) {
  if (caught instanceof Refused) { const { value, code } = caught; console.error(value, code); }
}
`,
  'by an assertion': `
function check(target: User) { throw new Refused(target.email, 1); } //= email contact.email (inferred)
try { check(user); } catch (caught) { console.error((caught as Refused).value); }
`,
  'of a promise': `
async function check(target: User) { throw new Refused(target.email, 1); } //= email contact.email (inferred)
check(user).catch((reason: unknown) => { if (reason instanceof Refused) console.error(reason.value); });
`,
  'of a promise of which nobody says what fails it': `
async function check(target: User) { throw new Refused(target.email, 1); } //= email contact.email (inferred)
check(user).catch((reason) => { if (reason instanceof Refused) console.error(reason.value, reason.code); });
`,
  'what an error says of itself when it is asked': `
try { throw new Listed(user.email); } catch (caught) { //= email contact.email (inferred)
  if (caught instanceof Listed) console.error(caught.toJSON());
}
`,
  'what stays in it is not told': `
class Kept extends Error { constructor(readonly value: string, readonly code: number) { super('kept'); } }
function check(target: User) { throw new Kept(target.email, 1); }
try { check(user); } catch (caught) { if (caught instanceof Kept) console.error(caught.code, caught.name); }
console.error(user.email); //= email contact.email (inferred)
`,
  'an error says itself what becomes of it as JSON': `
const listed = new Listed(user.email);
console.error(JSON.stringify(listed)); //= email contact.email (inferred)
`,
  'a list of what is wrong with a form is no error that is thrown': `
const errors: Record<string, string> = {};
const state: { errors: { email?: string } } = { errors: {} };
if (!isValid) errors['email'] = user.email + ' is taken';
if (!isValid) state.errors.email = user.email + ' is taken';
const error = new Error('taken');
error.message = user.email + ' is taken'; //= email contact.email (inferred)
`,
};

describe('errors that are caught', () => {
  testWays(ways, { shared, infer: true });
});

/** Of JavaScript nobody says which error is caught. */
const plainWays: Readonly<Record<string, string>> = {
  'what a class of errors is given is read by its name': `
class Declined extends Error {
  constructor(who, code, plan) { super('declined'); this.name = 'Declined'; this.who = who; this.code = code; this.plan = plan; }
}
class Ticket { constructor(guest) { this.guest = guest; } }
function check(user) { throw new Declined(user.email, 3, user.plan); } //= email contact.email (inferred)
function enter(user) { return new Ticket(user.email); }
try { check(find()); } catch (caught) {
  if (caught.name === 'Declined') console.error(caught.who, caught.code);
  console.error(caught, caught.message, caught.plan, caught.guest);
}
enter(find()).leave().catch((reason) => console.error(reason.response, reason.email));
`,
};

describe('errors that are caught in JavaScript', () => {
  testWays(plainWays, { shared: '', infer: true, extension: 'js' });
});
