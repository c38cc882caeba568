import { testWays } from '../../support/ways.js';

const shared = `
import { Session } from './session.js';
declare const user: { id: string; email: string };
declare const session: Session;
`;

const beside = {
  '/app/session.ts': `
export class Session {
  #owner = '';
  set holder(next: string) {
    console.log('now held by', next);
    this.#owner = next;
  }
  set place(next: string) { this.#owner = next.length > 3 ? 'far' : 'near'; }
}
`,
};

/** Assignments that run a setter hand it a value. */
const ways: Readonly<Record<string, string>> = {
  'setters of a class': `
class Profile {
  #value = '';
  set target(value: string) {
    console.log('changed to', value);
    this.#value = value;
  }
  get target() { return this.#value; }
  set count(value: number) { console.log(value); }
  static set last(value: string) { console.log(value); }
  fill() {
    this.target = user.email; //= email contact.email (inferred)
    this.target = String(user.email.length);
  }
}
const profile = new Profile();
profile.target = user.email; //= email contact.email (inferred)
profile.target = 'nobody';
profile.count = user.email.length;
Profile.last = user.email; //= email contact.email (inferred)
`,
  'setters of an object': `
const state = { set owner(next: string) { console.log(next); }, label: '' };
const other = { owner: '' };
state.owner = user.email; //= email contact.email (inferred)
state.label = user.email;
other.owner = user.email;
`,
  'setters of another file, and functions that use them': `
function hold(next: string) { session.holder = next; }
session.holder = user.email; //= email contact.email (inferred)
session.place = user.email;
hold(user.email); //= email contact.email (inferred)
`,
};

describe('setters', () => {
  testWays(ways, { shared, infer: true, beside });
});
