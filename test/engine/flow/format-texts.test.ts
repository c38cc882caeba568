import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
declare const log: any;
declare const user: any;
declare const data: any;
`;

/** What is put into a text, or stands where an id does, is no record of a person. */
const ways: Readonly<Record<string, string>> = {
  'a place for a text holds no record': `
log.error('DB', 'load failed id=%s error=%s', user, data.reason);
console.log('user %s failed', data.user);
console.log('user %d failed', user);
log.info({ scope: 'db' }, 'at %s', user);
console.log(\`[\${data.id}] user \` + 'at %s', user);
console.log('user %s has %s', user, user.email); //= email contact.email (inferred)
`,
  'what has no place is told': `
console.log('%s has', data.count, user); //= user ? (inferred)
console.log('100%% of', user); //= user ? (inferred)
`,
  'nor does what a caller hands over to be put there': `
const logout = (account: any, reason: string) => log.error('DB', 'logout id=%s reason=%s', account, reason);
const begin = (account: any) => console.log(\`begin \${account}\`);
const options = (of: { account: any }) => log.error('DB', 'id=%s', of.account);
const show = (account: any) => console.log('account', account);
logout(user, 'asked');
begin(user);
options({ account: user });
logout(user.email, 'asked'); //= email contact.email (inferred)
begin(user.email); //= email contact.email (inferred)
show(user); //= user ? (inferred)
`,
  'a place for an object holds one': `
console.log('user %o failed', user); //= user ? (inferred)
log.info('user %j failed', user); //= user ? (inferred)
console.log('user', user); //= user ? (inferred)
`,
  'a template and a sum hold no record': `
console.log(\`user \${user} failed\`);
console.log('user ' + user);
const line = \`user \${user} failed\`;
const sum = 'user ' + user;
console.log(line, sum);
console.log(\`user \${user.email}\`); //= email contact.email (inferred)
`,
  'under a key that says so stands an id': `
console.log({ userId: user, account_id: user, owner: data.user.sub });
const context = { userId: user };
console.log(context);
log.info('asked', { author: user }); //= user ? (inferred)
console.log({ userId: user.email }); //= email contact.email (inferred)
`,
};

describe('texts that values are put into', () => {
  testWays(ways, { shared, infer: true });
});
