import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string; address: { city: string } }
declare const user: User;
declare const users: User[];
`;

/** Functions of libraries for objects and lists: what they take out, and what they make of each element. */
const ways: Readonly<Record<string, string>> = {
  'a part by its path': `
import _, { get } from 'lodash';
import getAlone from 'lodash/get';
import getOther = require('lodash.get');
import * as R from 'ramda';
console.log(_.get(user, 'plan'), get(user, ['plan'], 'none'), getAlone(user, 'plan'), getOther(user, 'plan'));
console.log(_.get(user, 'email')); //= email contact.email (inferred)
console.log(getAlone(user, ['email'])); //= email contact.email (inferred)
console.log(getOther(user, 'email')); //= email contact.email (inferred)
console.log(get(user, 'plan', user.email)); //= email contact.email (inferred)
console.log(R.prop('plan', user), R.path(['plan'], user));
console.log(R.path(['email'], user)); //= email contact.email (inferred)
`,
  'what is made of each': `
import _ from 'lodash';
import { map, pluck } from 'ramda';
const planOf = (one: User) => one.plan;
const mailOf = (one: User) => one.email;
console.log(_.map(users, 'plan'), _.map(users, planOf), _.mapValues(user, () => '***'), pluck('plan', users));
console.log(_.map(users, 'email')); //= email contact.email (inferred)
console.log(_.map(users, mailOf)); //= email contact.email (inferred)
console.log(map(mailOf, users)); //= email contact.email (inferred)
console.log(pluck('email', users)); //= email contact.email (inferred)
console.log(_.reduce(users, (text, one) => text + one.email, '')); //= email contact.email (inferred)
console.log(_.reduce(users, (sum, one) => sum + one.plan.length, 0));
_.forEach(users, ({ email: to }) => { console.log(to); }); //= email contact.email (inferred)
`,
  'a chain': `
import _ from 'lodash';
console.log(_.chain(users).map((one) => one.plan).uniq().value());
console.log(_.chain(users).map((one) => one.email).uniq().value()); //= email contact.email (inferred)
console.log(_(users).map('plan').compact().value());
`,
  'a recipe': `
import { produce } from 'immer';
const next = produce({ to: '', plan: '' }, (draft) => {
  draft.to = user.email;
  draft.plan = user.plan;
});
console.log(next.plan);
console.log(next.to); //= email contact.email (inferred)
`,
  'groups of a pattern': `
console.log(/^(.+)@(.+)$/u.exec(user.email)?.[2], user.email.match(/@(.+)$/u)?.[1]);
console.log(/^(.+)@(.+)$/u.exec(user.email)?.[1]); //= email contact.email (inferred)
console.log(user.email.match(/^(?:x )?(.+)@/u)?.[1]); //= email contact.email (inferred)
`,
};

describe('what libraries for objects and lists give', () => {
  testWays(ways, { shared, infer: true });
});
