import assert from 'node:assert/strict';
import typescript from 'typescript';

import { analysisOf, assertCarried, carriedBy, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';
import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void; table(rows: unknown, columns?: readonly string[]): void };
interface User { id: string; email: string; theme: string }
declare const user: User;
declare const users: User[];
declare const anything: any;
`;

/** What functions and methods give, where the name of what they are called on, or with, says something else. */
const ways: Readonly<Record<string, string>> = {
  'what may be missing stands no deeper than what is there': `
interface Club { seats: { rank: string; holder: { email: string | null } | null }[] | null }
declare function findClub(): Promise<Club | null>;
async function show() {
  console.log(await findClub()); //= email contact.email (inferred)
}
`,
  'a function that does something gives what came of it': `
async function sendReminderEmail(to: string): Promise<{ queued: boolean; reference: string }> {
  return anything.deliver({ to });
}
async function remind() {
  const outcome = await sendReminderEmail('');
  console.log({ outcome });
  console.log(await sendReminderEmail(''));
  console.log(getReminderEmail()); //= getReminderEmail() contact.email (inferred)
}
declare function getReminderEmail(): string;
`,
  'a client gives what was put in under a key, and nothing of what it is itself': `
interface Guest { email: string }
interface Client {
  options?: { username?: string };
  get(key: string): Promise<string | null>;
}
declare const client: Client;
class Drawer {
  #client: Client = client;
  async get(key: string): Promise<any> { return JSON.parse((await this.#client.get(key)) ?? ''); }
}
async function look(key: string, byKey: Map<string, Guest>, held: { get(key: string): Guest; email: string }) {
  console.log(await client.get(key));
  console.log(await new Drawer().get(key));
  console.log((await new Drawer().get(key)) as Guest); //= email contact.email (inferred)
  console.log(byKey.get(key)); //= email contact.email (inferred)
  console.log(held.get(key)); //= email contact.email (inferred)
}
`,
  'a method that an interface describes is its own, though lists have one of that name': `
interface Directory {
  find(id: string): Promise<User | null>;
  filter(where: object): Promise<User[]>;
  last(): User;
  search(words: string): Promise<User[]>;
  values(): User[];
}
class Desk {
  constructor(private readonly directory: Directory, private readonly themes: string[], private readonly people: User[]) {}
  async tell() {
    const found = await this.directory.find('1');
    console.log(found?.email, found?.theme); //= email contact.email (inferred)
    console.log(await this.directory.filter({})); //= email contact.email (inferred); id account.username (inferred, id)
    console.log(this.directory.last().email); //= email contact.email (inferred)
    console.log(await this.directory.search('x')); //= email contact.email (inferred); id account.username (inferred, id)
    console.log(this.directory.values()); //= email contact.email (inferred); id account.username (inferred, id)
    console.log(this.people.find((one) => one.id === '1')?.email, user.email.search('@')); //= email contact.email (inferred)
    console.log(this.themes.find((one) => one === user.email), this.people.find((one) => one.id === '1')?.theme);
  }
}
`,
  'a count is a count, whatever key it stands under': `
async function tidy() {
  const [accessTokens, emails] = await Promise.all([anything.removeOld(), anything.removeBounced()]);
  console.log({ accessTokens: accessTokens.count, emails: emails.affectedCount });
  console.log({ accessToken: anything.first, email: emails.latest }); //= first account.token (inferred); latest contact.email (inferred)
}
`,
  'the place in a list is a number': `
function inParts<T>(list: T[]): T[][] {
  return [list];
}
for (const [place, part] of inParts(users).entries()) {
  console.log(\`part \${place}\`);
  console.log(part); //= email contact.email (inferred); id account.username (inferred, id)
}
for (const [place, one] of users.entries()) console.log(place, one.theme);
const byEmail = new Map(users.map((one) => [one.email, one.theme]));
for (const [key, theme] of byEmail.entries()) {
  console.log(key); //= email contact.email (inferred)
  console.log(theme);
}
`,
  'a table shows the columns that are named': `
console.table(users, ['theme']);
console.table(users, ['theme', 'email']); //= email contact.email (inferred)
console.table(users); //= email contact.email (inferred); id account.username (inferred, id)
`,
  'a part that only a run knows is one of those there are': `
const pick = <T, K extends keyof T>(rows: T[], key: K): T[K][] => rows.map((row) => row[key]);
declare const sentEmails: { campaign: string }[];
console.log(pick(sentEmails, 'campaign').join(', '));
declare const emails: string[];
console.log(emails.join(', ')); //= emails contact.email (inferred)
`,
  'what a schema checked has the parts that it was given': `
declare const schema: { parse(value: unknown): { id: string; kind: string; data: any } };
declare const lenient: { safeParse(value: unknown): { success: boolean; data: { id: string; data: any } } };
function prepare(kind: string, data: any) {
  return schema.parse({ id: anything.makeId(), kind, data });
}
const message = prepare('signed', { who: user.email });
console.log(message.id);
console.log(message.kind);
console.log(message.data); //= email contact.email (inferred)
const checked = lenient.safeParse({ id: anything.makeId(), data: user });
console.log(checked.data.id);
console.log(checked.data.data); //= email contact.email (inferred); id account.username (inferred, id)
console.log(schema.parse(JSON.stringify(user)).id); //= email contact.email (inferred); id account.username (inferred, id)
`,
  'what a type keeps under symbols is for types alone': `
interface Table { findFirst(): unknown; [mark: symbol]: { row: { email: string } } }
interface Database { guests: Table; [table: string]: Table }
declare const database: Database;
console.log(database);
console.log({ tables: database.guests });
declare const byName: { [name: string]: { email: string } };
console.log(byName); //= email contact.email (inferred)
`,
  'who is named by a text is no record': `
declare const order: { customer: any; reference: string };
console.log(order.customer as string);
console.log(order.customer as string | null);
console.log(order.customer); //= customer ? (inferred)
`,
  'how a text is written is no function that goes over it': `
declare const Buffer: { from(text: string, encoding?: string): { toString(encoding?: string): string } };
console.log(Buffer.from(user.email, 'utf8').toString('base64')); //= email contact.email (inferred)
console.log(Array.from(users, (one) => one.email)); //= email contact.email (inferred)
console.log(Array.from(users, (one) => one.theme), Array.from(users, () => {}));
`,
};

describe('what calls give', () => {
  testWays(ways, { shared, infer: true });
});

describe('what a function adds to what it is handed', () => {
  const text = `
import { headers } from 'next/headers';
declare const console: { log(...values: unknown[]): void };
interface Entry { actor: { id: string; label?: string }; target?: { email: string } }
declare const account: { fullName: string; theme: string };
async function note(entry: Entry, more: Record<string, unknown>) {
  console.log({ ...more, agent: (await headers()).get('user-agent') }); //= get('user-agent') device.userAgent (known)
  const { actor, target } = entry;
  console.log(JSON.stringify([actor.label, target?.email])); //= email contact.email (inferred)
}
note({ actor: { id: '', label: account.fullName } }, {}); //= fullName identity.name (inferred)
note({ actor: { id: '', label: account.theme }, target: { email: '' } }, { who: account.fullName }); //= fullName identity.name (inferred)
note({ actor: { id: '' } }, { theme: account.theme });
`;
  const program = createMemoryProgram(typescript, { '/src/note.ts': text });
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');

  it('does not hide that', () => {
    assertCarried(analysis, '/src/note.ts', text);
  });
});

describe('what is done with a value that a service gave', () => {
  const text = `
import { get } from '@vercel/edge-config';
import { withAxiom } from 'next-axiom';
declare const user: { email: string };
export async function isBlocked() {
  const blocked = (await get('blocked')) as string[];
  await get(user.email); //= email contact.email (inferred)
  return blocked.includes(user.email) || (await get('domain'))?.endsWith(user.email);
}
export const POST = withAxiom(async () => Response.json({ email: user.email }));
export const hostOf = (url: string) => new URL(\`https://\${url}\`).hostname;
export const pageOf = (url: string) => new URL(\`https://shop.example/?page=\${url}\`);
hostOf(user.email);
pageOf(user.email); //= email contact.email (inferred)
`;
  const program = createMemoryProgram(typescript, { '/src/blocked.ts': text });
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');

  it('hands nothing to the service', () => {
    assertCarried(analysis, '/src/blocked.ts', text);
  });
});

describe('a package of a service', () => {
  const text = `
import { BatchTools, flattenQuery, hashText, mapInTurn, removeUndefinedValues, set, track } from '@rudderstack/analytics-tools';
import { kv } from '@vercel/kv';
declare const user: { email: string };
const sent: Record<string, unknown> = { email: user.email };
export async function prepare(key: string) {
  set(sent, 'traits.email', user.email);
  const digest = hashText(user.email);
  const parts = BatchTools.chunkBySize([user.email], { most: 10 });
  await mapInTurn([user.email], (one: string) => one.length);
  await kv.set(key, user.email, { ex: 60 }); //= email contact.email (inferred)
  track('signed up', { email: user.email }); //= email contact.email (inferred)
  return [digest, parts, flattenQuery({ email: user.email }), removeUndefinedValues(sent)];
}
`;
  const analysis = analysisOf(
    hostOf(typescript, createMemoryProgram(typescript, { '/src/prepare.ts': text }), '/src'),
    '/src',
  );

  it('is handed nothing where it only gives values another shape', () => {
    assertCarried(analysis, '/src/prepare.ts', text);
  });
});

describe('records of people that a package describes', () => {
  const text = `
import type { Booking, Customer, Room } from 'stays';
declare const console: { log(...values: unknown[]): void };
declare const booking: Booking;
declare const customer: Customer;
declare const room: Room;
console.log(customer);
console.log(room);
console.log(booking.customer);
console.log(booking.customer.toString());
console.log(\`of \${booking.customer}\`);
export {};
`;
  const files = {
    '/src/show.ts': text,
    '/node_modules/stays/index.d.ts': `
export interface Customer { id: string; email: string | null }
export interface Room { id: string; beds: number }
export interface Booking { customer: string | Customer; room: Room }
`,
  };
  const program = createMemoryProgram(typescript, files);
  const analysis = analysisOf(hostOf(typescript, program, '/src'), '/src');

  it('are told as a whole, and not where an id may stand in their place', () => {
    const lines = analysis.flowsOf('/src/show.ts').map((flow) => [flow.at.start.line, ...carriedBy([flow])]);
    assert.deepEqual(lines, [[7, 'customer ? (inferred)']]);
  });
});
