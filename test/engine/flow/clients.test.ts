import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const head = `
declare const user: { email: string; theme: string };
declare const row: any;
declare const config: any;
declare function fetch(url: string, init?: unknown): Promise<unknown>;
declare class URLSearchParams { constructor(fields: unknown); toString(): string }
declare const process: { env: Record<string, string> };
`;

const packageOf = (name: string, types: string): Readonly<Record<string, string>> => ({
  [`/shop/node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }),
  [`/shop/node_modules/${name}/index.d.ts`]: types,
});

const packages = {
  ...packageOf(
    '@slack/web-api',
    'export declare class WebClient { chat: { postMessage(options: any): Promise<unknown> } }',
  ),
  ...packageOf('@sendgrid/mail', 'declare const mail: { send(data: any): Promise<unknown> }; export default mail;'),
  ...packageOf(
    '@aws-sdk/client-ses',
    'export declare class SESClient { constructor(o: any); send(c: any): Promise<void> } export declare class SendEmailCommand { constructor(o: any) }',
  ),
  ...packageOf(
    'twilio',
    'declare const make: (id: string) => { messages: { create(data: any): Promise<unknown> } }; export default make;',
  ),
  ...packageOf('got', 'declare const got: { post(url: string, options?: any): Promise<any> }; export default got;'),
};

/** Each line says what it hands over. */
const cases: Readonly<Record<string, string>> = {
  'a client among other things that a function makes': `
import { WebClient } from '@slack/web-api';
import { SESClient } from '@aws-sdk/client-ses';
const make = () => ({ chat: new WebClient('t'), headers: {} });
async function makeLater() { const mailer = new SESClient({}); return { mailer, chat: new WebClient('t') }; }
const { chat } = make();
const clients = make();
export async function send() {
  await chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  await clients.chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  const { chat: late } = await makeLater();
  await late.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  await chat.chat.postMessage({ text: user.theme });
}
`,
  'what options say of a request alone': `
import twilio from 'twilio';
const client = twilio('id') as any;
export async function send() {
  await client.messages.create({ body: 'x' }, { idempotencyKey: user.email, timeout: 10 });
  await client.messages.create({ body: 'x' }, { idempotencyKey: 'x', note: user.email }); //= email contact.email (inferred)
}
`,
  'a client that a written type gives to a parameter': `
import type { WebClient } from '@slack/web-api';
interface Deps { readonly chat: WebClient; other: { chat: { postMessage(text: string): void } } }
interface All extends Deps { id: string }
type Given = Readonly<Pick<All, 'chat'>> & { id: string };
function one(params: { client: WebClient }) {
  params.client.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  params.client.chat.postMessage({ text: user.theme });
}
function two({ client, ...rest }: { client: WebClient; id: string }) {
  client.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
}
function three(deps: Given, all: All) {
  deps.chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  all.chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
  all.other.chat.postMessage(user.email);
}
function four(chat: Pick<WebClient, 'chat'>) {
  chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
}
class Notifier {
  constructor(private readonly deps: Deps) {}
  tell() {
    const { chat } = this.deps;
    chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
    this.deps.chat.chat.postMessage({ text: user.email }); //= email contact.email (inferred)
    this.deps.other.chat.postMessage(user.email);
  }
}
interface Loop { next: Loop }
function round(loop: Loop) {
  loop.next.next.next.chat.postMessage(user.email);
}
`,
  'whom a mail goes to': `
import mail from '@sendgrid/mail';
import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';
mail.send({ to: row.target, subject: row.subject }); //= target contact.email (inferred)
mail.send({ to: [row.first, row.second], subject: 'x' }); //= first contact.email (inferred); second contact.email (inferred)
mail.send({ ...row.rest, to: row.target }); //= target contact.email (inferred)
const letter = { to: row.target, subject: 'Welcome' };
mail.send(letter); //= target contact.email (inferred)
mail.send({ personalizations: [{ to: [{ email: row.target }] }] }); //= target contact.email (inferred)
fetch('https://api.sendgrid.com/v3/mail/send', { body: JSON.stringify({ to: row.target }) }); //= target contact.email (inferred)
const ses = new SESClient({});
ses.send(new SendEmailCommand({ Destination: { ToAddresses: [row.target] } })); //= target contact.email (inferred)
ses.send(new SendEmailCommand({ Destination: { ToAddresses: ['office@shop.example'] }, Source: row.sender }));
const letterOfSes = { Destination: { BccAddresses: [row.target] }, Source: row.sender };
const command = new SendEmailCommand(letterOfSes);
ses.send(command); //= target contact.email (inferred)
const office = new SendEmailCommand({ Destination: { ToAddresses: ['office@shop.example'] }, Source: row.sender });
ses.send(office);
const turning = new SendEmailCommand(turning);
ses.send(turning);
mail.send({ to: 'office@shop.example', from: row.sender });
mail.send({ to: config.office, cc: process.env.OFFICE });
mail.send({ to: row.listId });
const inside = { to: 'office@shop.example', subject: row.subject };
mail.send(inside);
`,
  'whom a text message goes to': `
import twilio from 'twilio';
const client = twilio('id');
client.messages.create({ to: row.target, body: 'Hello' }); //= target contact.phone (inferred)
client.messages.create({ from: row.target, body: 'Hello' });
const fields = { To: row.target, Body: 'Hello' };
fetch('https://api.twilio.com/Messages.json', { body: new URLSearchParams(fields).toString() }); //= target contact.phone (inferred)
`,
  'what lets a request in is no news to who gets it': `
import got from 'got';
function call(accessToken: string, headers: Record<string, string>) {
  return got.post('https://crm.example.com/notes', { headers: { authorization: accessToken, ...headers }, json: {} });
}
call(row.accessToken, { 'x-api-key': row.accessToken });
got.post('https://crm.example.com/notes', { headers: { authorization: \`Bearer \${row.accessToken}\` } });
got.post('https://crm.example.com/notes', { headers: { 'x-user': user.email } }); //= email contact.email (inferred)
got.post('https://crm.example.com/notes', { json: { accessToken: row.accessToken } }); //= accessToken account.token (inferred)
`,
};

describe('what is handed to clients', () => {
  const files = Object.fromEntries(
    Object.entries(cases).map(([name, text]) => [
      `/shop/src/${name.replaceAll(/\W/gu, '-')}.ts`,
      `${head}${text}export {};`,
    ]),
  );
  const program = createMemoryProgram(typescript, { ...files, ...packages });
  const analysis = analysisOf(hostOf(typescript, program, '/shop'), '/shop');
  for (const [file, text] of Object.entries(files)) {
    it(Object.keys(cases)[Object.keys(files).indexOf(file)] ?? file, () => {
      assertCarried(analysis, file, text);
    });
  }
});
