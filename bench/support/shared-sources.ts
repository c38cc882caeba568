import type { Domain } from './domain.js';

/** Files that every module of the generated project uses. */
export function sharedSources(domains: readonly Domain[]): Readonly<Record<string, string>> {
  return {
    'src/shared/privacy.ts': `import { activity, recipient } from '@verklaar/annotations';

export const stripe = recipient({ id: 'stripe', service: 'stripe', role: 'controller', purpose: 'payment' });
export const accounts = activity({
  id: 'accounts',
  name: { en: 'Accounts' },
  purpose: 'accountManagement',
  legalBasis: 'contract',
  retention: 'P2Y',
  dataSubjects: ['customer'],
  recipients: [stripe],
});
`,
    'src/shared/logger.ts': `import pino from 'pino';

export const logger = pino({ level: 'info', redact: ['password'] });
export type Fields = Readonly<Record<string, unknown>>;

export function loggerOf(module: string): pino.Logger {
  return logger.child({ module });
}

export function audit(action: string, fields: Fields): void {
  logger.info({ ...fields, action }, 'audit');
}
`,
    'src/shared/errors.ts': `import * as Sentry from '@sentry/node';

export class NotFoundError extends Error {
  constructor(what: string, readonly id: string) {
    super(\`\${what} \${id} was not found\`);
    this.name = 'NotFoundError';
  }
}

export function capture(error: unknown, extra: Readonly<Record<string, unknown>> = {}): void {
  Sentry.withScope((scope) => {
    for (const [key, value] of Object.entries(extra)) scope.setExtra(key, value);
    Sentry.captureException(error);
  });
}
`,
    'src/shared/http.ts': `import axios, { type AxiosInstance } from 'axios';

export function clientOf(baseURL: string): AxiosInstance {
  return axios.create({ baseURL, timeout: 5000, headers: { accept: 'application/json' } });
}

export async function postJson<Body extends object, Result>(url: string, body: Body): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(\`\${url} answered \${response.status}\`);
  return (await response.json()) as Result;
}
`,
    'src/shared/page.ts': `export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next?: string;
}

export function mapPage<Item, Result>(page: Page<Item>, map: (item: Item) => Result): Page<Result> {
  return { ...page, items: page.items.map(map) };
}
`,
    'src/shared/vendors.ts': `import { Octokit } from '@octokit/rest';
import { initializeApp } from 'firebase-admin/app';
import { Configuration, PlaidApi } from 'plaid';
import twilio from 'twilio';

const messages = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
export const plaid = new PlaidApi(new Configuration());
export const firebase = initializeApp();

export async function alertTeam(body: string): Promise<void> {
  await messages.messages.create({ from: '+31200000000', to: '+31200000001', body });
}

export async function openIssue(title: string): Promise<number> {
  const { data } = await octokit.rest.issues.create({ owner: 'shop', repo: 'shop', title });
  return data.number;
}
`,
    'src/main.ts': `import express from 'express';
${domains.map(({ type, value }) => `import { create${type}Router } from './${value}/routes.js';`).join('\n')}
import { logger } from './shared/logger.js';

const app = express();
app.use(express.json());
${domains.map(({ type, value }) => `app.use('/${value}', create${type}Router());`).join('\n')}
app.listen(3000, () => {
  logger.info('listening');
});
`,
  };
}
