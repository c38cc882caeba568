import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string }
declare const user: User;
`;

/** What stands in for a value that nobody hands over. */
const ways: Readonly<Record<string, string>> = {
  'a text that stands in for a parameter is what it is; callers hand over more': `
function report(email = 'info@firm.example') { console.log(email); }
function contact<T extends string>(label: T, phone: string = 'none') { console.log(label, phone); }
report();
report('help@firm.example');
report(user.email); //= email contact.email (inferred)
contact('desk');
`,
  'an empty text is to be filled, and its name tells with what': `
function report(email = '') {
  console.log(email); //= email contact.email (inferred)
}
report();
`,
};

describe('texts that stand in for parameters', () => {
  testWays(ways, { shared, infer: true });
});
