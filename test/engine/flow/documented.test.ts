import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const texts: Readonly<Record<string, string>> = {
  'what a sign-in gives': `
import { LogLevel, PublicClientApplication, useMsal } from '@azure/msal-react';
const app = new PublicClientApplication({});
export async function signIn(level: string, request: object) {
  const result = await app.acquireTokenSilent(request);
  console.log(result.account.username); //= username account.username (known)
  console.log(result.scopes, result.expiresOn);
  console.log(LogLevel[level], LogLevel.account);
  const { accounts } = useMsal();
  console.log(accounts[0]); //= accounts ? (known)
  console.log(accounts.length);
}
`,
  'what a function says that it gives back': `
import type { Adapter, VerificationToken } from 'next-auth/adapters';
import type { Actions } from './$types';
const extended = (base: Adapter): Adapter => ({
  ...base,
  async useVerificationToken(params) {
    console.log(params.identifier); //= identifier contact.email (known)
    console.log(params.expires);
    return null;
  },
});
function made(): Adapter {
  return { getUserByEmail: async (value) => console.log(value) }; //= value contact.email (known)
}
function actions(): Actions {
  const inner = { order: async ({ getClientAddress }) => console.log(getClientAddress) };
  return { order: async ({ getClientAddress }) => console.log(getClientAddress()) }; //= getClientAddress() device.ip (known)
}
function show(row: VerificationToken) {
  console.log(row.identifier); //= identifier contact.email (known)
  console.log(row.expires);
}
`,
  'whom mail that a worker gets is from and for': `
import type { ExportedHandler } from '@cloudflare/workers-types';
async function take(message: ForwardableEmailMessage) {
  const to = message.to.trim();
  console.log(message.from); //= from contact.email (known)
  console.log(to); //= to contact.email (known)
  console.log(message.rawSize);
}
export default {
  async email(message) {
    console.log(message.from); //= from contact.email (known)
    return take(message);
  },
} satisfies ExportedHandler;
`,
  'what is filled in and asked for': `
import { useForm } from 'react-hook-form';
import { useRoute } from 'vue-router';
export function Form() {
  const { watch, getValues, handleSubmit } = useForm();
  console.log(watch('email')); //= watch('email') contact.email (inferred)
  console.log(watch('amount'), getValues('amount'));
  console.log(getValues('phone')); //= getValues('phone') contact.phone (inferred)
  handleSubmit((values) => console.log(values.email)); //= email contact.email (inferred)
  handleSubmit((values) => console.log(values.amount));
  const route = useRoute();
  console.log(route.query.email); //= email contact.email (inferred)
  console.log(route.query.page);
}
`,
  'of a file that somebody hands in, what the server notes about it is not theirs': `
import { UploadedFile, UploadedFiles } from '@nestjs/common';
import type { Request } from 'express';
class Desk {
  keep(@UploadedFile() scan: Express.Multer.File, @UploadedFiles() scans: Express.Multer.File[]) {
    console.log(scan.mimetype, scan.path, scan.size);
    console.log(scan.originalname); //= originalname comm.message (known)
    console.log(scan.buffer); //= buffer comm.message (known)
    for (const one of scans) console.log(one.mimetype, one.size);
    for (const one of scans) console.log(one.originalname); //= originalname comm.message (known)
  }
}
export function keep(req: Request) {
  console.log(req.file.mimetype, req.file.path, req.file.size);
  console.log(req.file.buffer); //= buffer comm.message (known)
  return Desk;
}
`,
  'a record that somebody sent in holds what is taken out of it': `
import type { Request, Response } from 'express';
export function signUp(req: Request, res: Response) {
  console.log('sign-up', req.body); //= email contact.email (inferred); name identity.name (inferred)
  console.log(JSON.stringify(req.body)); //= email contact.email (inferred); name identity.name (inferred)
  const { name, email: to = '', plan } = req.body;
  console.log(req.body.plan, plan);
}
export function book(req: Request, res: Response) {
  const form = req.body;
  console.log(form); //= phone contact.phone (inferred)
  if (!form.phone || !form.nights) return;
  console.log(form.nights);
}
export function label(req: Request, res: Response) {
  console.log('label', req.body);
  const { name, colour } = req.body;
}
export function other(req: Request, res: Response) {
  console.log('other', req.body, req.query);
  console.log(res.locals.body.email); //= email contact.email (inferred)
}
`,
  'what functions among the options get': `
import { betterAuth } from 'better-auth';
import EmailProvider from 'next-auth/providers/email';
import Fastify from 'fastify';
const site = process.env.SITE;
export const auth = betterAuth({
  emailAndPassword: {
    sendResetPassword: async ({ user, url }) => {
      console.log(user.id); //= id account.username (known, id)
      console.log(user.email, url); //= email contact.email (known); url account.token (known)
    },
  },
  logger: { log: (level, text) => console.log(level, text) },
});
export const provider = EmailProvider({
  from: site,
  async sendVerificationRequest({ identifier, provider: { from } }) {
    console.log(identifier); //= identifier contact.email (known)
    console.log(from);
  },
});
const app = Fastify();
app.route({
  method: 'GET',
  url: '/',
  handler: async (request) => {
    console.log(request.ip); //= ip device.ip (known)
    console.log(request.method);
  },
});
function mine({ sendVerificationRequest }) {
  return sendVerificationRequest;
}
mine({ sendVerificationRequest: ({ identifier }) => console.log(identifier) });
`,
  'what handlers get by their type': `
import type { APIRoute } from 'astro';
import type { Actions, PageServerLoad } from './$types';
import type { Route } from './+types/order';
import type { Settings } from './settings';
export const GET: APIRoute = ({ clientAddress, url }) => {
  console.log(clientAddress); //= clientAddress device.ip (known)
  console.log(url.searchParams.get('email')); //= get('email') contact.email (inferred)
  console.log(url.searchParams.get('page'));
};
export const load = (async ({ getClientAddress, params }) => {
  console.log(getClientAddress()); //= getClientAddress() device.ip (known)
  console.log(params.page);
}) satisfies PageServerLoad;
export const actions: Actions = {
  order: async ({ request, getClientAddress }) => {
    console.log(getClientAddress()); //= getClientAddress() device.ip (known)
    console.log(request.method);
  },
};
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  console.log(form.get('phone')); //= phone contact.phone (inferred)
}
export const other: Settings = ({ clientAddress }) => console.log(clientAddress.zone);
`,
};

const fileOf = (name: string): string => `/app/${name.replaceAll(/\W+/gu, '-')}.ts`;
const files: Readonly<Record<string, string>> = {
  '/app/package.json': '{ "name": "app", "type": "module" }',
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [fileOf(name), text])),
};

describe('what packages document to give', () => {
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/app'), '/app');
  for (const name of Object.keys(texts)) {
    it(name, () => {
      assertCarried(analysis, fileOf(name), files[fileOf(name)] ?? '');
    });
  }
});
