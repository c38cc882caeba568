import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; plan: string }
declare const user: User;
`;

/** Functions that stand in a list, and are run one after the other. */
const ways: Readonly<Record<string, string>> = {
  'in a loop': `
const targets = [(line: string) => console.log(line), (line: string) => line.length];
function report(line: string) { for (const target of targets) target(line); }
report(user.email); //= email contact.email (inferred)
report(user.plan);
`,
  'by a method': `
type Target = (line: string) => void;
const outputs: Target[] = [(line) => console.log(line)];
const others: Target[] = [(line) => void line];
const report = (line: string) => { outputs.forEach((output) => output(line)); };
const pass = (line: string) => { others.forEach((output) => output(line)); };
report(user.email); //= email contact.email (inferred)
report(user.plan);
pass(user.email);
`,
};

describe('lists of functions', () => {
  testWays(ways, { shared, infer: true });
});
