import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; plan: string }
declare const user: User;
`;

const beside = {
  '/app/shared.ts': `
declare const console: { log(...values: unknown[]): void };
export interface Mailer { send(to: string): void }
export class ConsoleMailer implements Mailer { send(to: string) { console.log(to); } }
export const quiet: Mailer = { send: (to) => { console.log(to.length); } };
`,
  '/app/other.ts': `
declare const console: { log(...values: unknown[]): void };
interface Mailer { send(to: string): void }
export class LoudMailer implements Mailer { send(to: string) { console.log('LOUD', to); } }
export const loud: Mailer = { send: (to) => { console.log('loud', to); } };
`,
};

/** Things that share a name with others. */
const ways: Readonly<Record<string, string>> = {
  'an interface of another file': `
interface Mailer { send(to: string): void }
export function welcome(mailer: Mailer) { mailer.send(user.email); }
console.log(user.email); //= email contact.email (inferred)
`,
  'the interface that is imported': `
import type { Mailer } from './shared.js';
export function welcome(mailer: Mailer) { mailer.send(user.email); } //= email contact.email (inferred)
`,
  'elements go by their list': `
interface Settings { repositories: { fullName: string }[]; guests: { fullName: string }[] }
export function tell(settings: Settings) {
  console.log(settings.repositories[0]!.fullName);
  console.log(settings.guests[0]!.fullName); //= fullName identity.name (inferred)
}
`,
  'the second function is told of failures': `
declare const navigator: { geolocation: { getCurrentPosition(done: (at: any) => void, failed: (why: any) => void): void } };
navigator.geolocation.getCurrentPosition(
  (at) => { console.log(at.coords.latitude); }, //= latitude location.precise (known)
  (why) => { console.log(why.message); },
);
`,
};

describe('things of the same name', () => {
  testWays(ways, { shared, infer: true, beside });
});
