import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const head = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; theme: string }
declare const user: User;
declare const anything: any;
`;

/** Code without annotations, as it is found in applications: each line says what it hands over. */
const cases: Readonly<Record<string, string>> = {
  'a text that was made of an object is read again': `
const copy = JSON.parse(JSON.stringify(user));
console.log(copy); //= email contact.email (inferred); id account.username (inferred, id)
console.log(copy.email); //= email contact.email (inferred)
console.log(copy.theme);
function stored(data: any): any {
  return JSON.parse(JSON.stringify(data));
}
const kept = stored(user);
console.log(kept.theme);
console.log(kept.email); //= email contact.email (inferred)
const text = JSON.stringify(user);
console.log(JSON.parse(text).theme);
console.log(JSON.parse(text).email); //= email contact.email (inferred)
`,
  'a type that is asserted where a value is handed over': `
interface Booking { guest: { email: string }; nights: number }
declare const body: string;
console.log(JSON.parse(body) as Booking); //= email contact.email (inferred)
console.log((JSON.parse(body) as Booking).nights);
console.log({ email: user.email, theme: user.theme } as { theme: string }); //= email contact.email (inferred)
console.log(user.theme as string);
`,
  'what is copied key by key stays under its key': `
interface Edit { id: string; email: string; theme: string }
function patch(target: any, source: Edit) {
  for (const key of Object.keys(source) as (keyof Edit)[]) target[key] = source[key];
  return target;
}
function shown(edit: Edit) {
  const next: any = {};
  for (const key in edit) {
    next[key] = edit[key as keyof Edit];
    const other: any = {};
    other[key] = anything[key];
  }
  console.log(next.email); //= email contact.email (inferred)
  console.log(next.theme);
  console.log(patch({}, edit).email); //= email contact.email (inferred)
  console.log(patch({}, edit).theme);
  const copy: any = {};
  for (const key of ['email', 'theme'] as const) copy[key] = edit[key];
  console.log(copy.email); //= email contact.email (inferred)
  console.log(copy.theme);
}
`,
  'what an operator configures goes on below': `
interface AppConfig { admins: { user: { email: string; password: string } }[]; fields: { Customer: { name: string }[] } }
interface Account { user: { email: string } }
let current: AppConfig;
let activeConfig: { user: { email: string } };
declare const account: Account;
console.log(current);
console.log(current.admins[0]?.user.email);
console.log(activeConfig.user.email, activeConfig);
interface EnvironmentValues { GMAIL: { email: string }; PORT: number }
class Settings {
  #values: Readonly<EnvironmentValues>;
  constructor(values: EnvironmentValues) { this.#values = { ...values }; }
  show() { console.log(this.#values, this.#values.GMAIL.email); }
}
declare const envVars: { sender: { email: string } };
console.log(envVars.sender.email, Settings);
console.log(current.fields.Customer);
declare const options: { config: { author: { email: string } }; owner: { email: string } };
console.log(options); //= email contact.email (inferred)
console.log(options.config.author.email);
console.log(options.owner.email); //= email contact.email (inferred)
console.log(account); //= email contact.email (inferred)
`,
  'the scheme of an authorization is no token': `
function guard(authorizationHeader: string) {
  const [scheme, token] = authorizationHeader.split(' ');
  console.log(scheme);
  console.log(token); //= authorizationHeader account.token (inferred)
  console.log(authorizationHeader.split(' ')[0]);
  console.log(authorizationHeader.split(' ')[1]); //= authorizationHeader account.token (inferred)
  console.log(authorizationHeader.split('.')[0]); //= authorizationHeader account.token (inferred)
  console.log(user.email.split(' ')[0]); //= email contact.email (inferred)
}
`,
  'files of settings are about the machine': `
import config from 'config';
export function check(orders: number, settings: { sender: { email: string } }) {
  const limits = JSON.parse(config.fraud.order.email);
  if (limits[0] < orders) throw new Error(\`above \${limits.join()}\`);
  console.log(config.fraud.order.email, process.env.USER_EMAIL);
  console.log(settings.sender.email); //= email contact.email (inferred)
}
`,
  'settings belong to the operator, whatever a key calls them': `
declare const configService: { get(key: string): string; getOrThrow<T>(key: string): T };
declare const settings: { get(key: string): string };
class Mailer {
  constructor(private config: { email: string; username: string; apiKey: string }, private environmentService: any) {}
  connect() {
    console.log({ email: this.config.email, username: this.config.username });
    console.log(this.config);
    console.log({ email: configService.get('MAIL_FROM') });
    console.log({ email: configService.getOrThrow<string>('mail.defaultEmail') });
    console.log({ email: this.environmentService.get('MAIL_FROM').replace('a', 'b') });
    console.log({ email: settings.get('email') }); //= get('email') contact.email (inferred)
  }
}
function greet(guest: { email: string }) {
  console.log(guest.email); //= email contact.email (inferred)
}
`,
  'where a server listens is nobody’s address': `
const server = anything.getHttpServer();
console.log(server.address().address);
const bound = anything.getHttpServer().address();
console.log(bound.address);
console.log(user.email, anything.customer.address); //= email contact.email (inferred); address contact.address (inferred)
`,
  'headers that a request is sent with tell of its sender’s program': `
interface Headers { 'User-Agent'?: string; 'Content-Type'?: string }
interface Options { headers: Headers; url: string }
declare const options: Options;
console.log(options);
console.log(options.headers['User-Agent']);
declare const received: { headers: { 'user-agent': string } };
console.log(received); //= user-agent device.userAgent (inferred)
`,
  'who a message is from and to': `
interface Mail { from: { address: string }[]; to: { address: string }[]; subject: string; server: { address: string } }
function receive({ mail }: { mail: Mail }) {
  console.log(mail.from[0]?.address); //= address contact.email (inferred)
  console.log({ mail }); //= address contact.email (inferred)
  console.log(mail.subject, mail.server.address);
}
`,
  'objects that are put together key by key': `
function deepMerge(list: any[]): any {
  return list.reduce((one, other) => {
    const made: any = {};
    for (const key of Object.keys(one)) made[key] = one[key];
    for (const key of Object.keys(other)) made[key] = made[key] ? deepMerge([made[key], other[key]]) : other[key];
    return made;
  }, {});
}
function mergeDeep(target: any, source: any): any {
  const made: any = { ...target };
  Object.keys(source).forEach((key) => {
    made[key] = source[key];
  });
  return made;
}
const both = deepMerge([{ body: { who: user.email }, headers: {} }, { body: { theme: user.theme } }]);
console.log(both); //= email contact.email (inferred)
console.log(both.body); //= email contact.email (inferred)
console.log(both.body.theme, both.headers);
console.log(mergeDeep({ color: 'red' }, { who: user.email })); //= email contact.email (inferred)
console.log(mergeDeep({ color: 'red' }, { who: user.email }).color);
function mergeCounts(list: string[]): number {
  let count = 0;
  for (const one of list) count += one.length;
  return count;
}
console.log(mergeCounts([user.email]));
`,
  'who answers a request is not sent it': `
import { Inngest } from 'inngest';
import { serve } from 'inngest/express';
interface Req { body: { email: string } }
interface Res { req: Req; send(text: string): void }
const events = new Inngest({ id: 'shop' });
function route(req: Req, res: Res) {
  serve({ client: events })(req, res);
  serve(req, res);
  events.send({ name: 'visit', data: req.body }); //= email contact.email (inferred)
  events.send(req); //= email contact.email (inferred)
}
`,
  'what failed in a stream is not what flows in it': `
import { catchError, tap } from 'rxjs';
interface Stream<T> { readonly latest: T; pipe(...operators: unknown[]): Stream<T> }
declare const http: { get<T>(path: string): Stream<T> };
http.get<User>('/me').pipe(
  tap((me: User) => console.log(me.email)), //= email contact.email (inferred)
  catchError((error) => {
    console.log(error);
    return [];
  }),
);
http.get<User>('/me').pipe(
  catchError((error) => {
    console.log('failed', error);
    throw error;
  }),
);
`,
};

describe('what code without annotations hands over', () => {
  const files = Object.fromEntries(
    Object.entries(cases).map(([name, text]) => [
      `/src/${name.replaceAll(/\W/gu, '-')}.ts`,
      `${head}${text}export {};`,
    ]),
  );
  const program = createMemoryProgram(typescript, files);
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');
  for (const [file, text] of Object.entries(files)) {
    it(Object.keys(cases)[Object.keys(files).indexOf(file)] ?? file, () => {
      assertCarried(analysis, file, text);
    });
  }
});

describe('lists of a language that a package adds to', () => {
  const text = `
declare const console: { log(...values: unknown[]): void };
interface MailOptions { to: string[]; guests: Map<string, { email: string }> }
function send(options: MailOptions) {
  console.log(options.to); //= to contact.email (inferred)
  console.log([...options.guests.values()]); //= email contact.email (inferred)
  console.log(options.to.length);
}
send({ to: [], guests: new Map() });
export {};
`;
  const files = {
    '/src/send.ts': text,
    '/src/added.d.ts': `
interface Array<T> { last(): T | undefined }
interface Map<K, V> { first(): V | undefined }
`,
  };
  const program = createMemoryProgram(typescript, files);
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');

  it('are lists still', () => {
    assertCarried(analysis, '/src/send.ts', text);
  });
});
