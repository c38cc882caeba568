import { randomBytes } from 'node:crypto';
import nodemailer from 'nodemailer';

import { openDatabase, type Database } from './database/open-database.js';
import { CrmContacts } from './mailings/crm-contacts.js';

/** Hands a mail to our own mail server. */
export type SendMail = (mail: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}) => Promise<unknown>;

/** Everything the application works with. A service without a key is absent, and its feature does without. */
export interface Services {
  readonly database: Database;
  readonly crm?: CrmContacts;
  readonly sendMail: SendMail;
  readonly baseUrl: string;
  readonly staffToken: string;
  /** Key under which numbers that must not be called are kept. */
  readonly blockKey: string;
  /** Scripts of advertising networks, for visitors who agreed. */
  readonly tags: readonly string[];
  readonly now: () => Date;
}

/** Environment variables; every one may be absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

export async function createServices(
  env: Environment,
  given: { readonly now?: () => Date; readonly sendMail?: SendMail; readonly database?: Database } = {},
): Promise<Services> {
  const transport = nodemailer.createTransport(env.SMTP_URL ?? { jsonTransport: true });
  return {
    database: given.database ?? (await openDatabase(env.DATABASE_FOLDER)),
    ...(env.CRM_TOKEN === undefined ? {} : { crm: new CrmContacts(env.CRM_TOKEN, env.CRM_URL) }),
    sendMail: given.sendMail ?? ((mail) => transport.sendMail({ from: 'info@zichtbaar.example', ...mail })),
    baseUrl: env.BASE_URL ?? `http://localhost:${env.PORT ?? '3000'}`,
    staffToken: env.STAFF_TOKEN ?? randomBytes(16).toString('hex'),
    blockKey: env.BLOCK_KEY ?? randomBytes(16).toString('hex'),
    tags: [
      ...(env.GOOGLE_TAG === undefined ? [] : [`https://www.googletagmanager.com/gtag/js?id=${env.GOOGLE_TAG}`]),
      ...(env.LINKEDIN_TAG === undefined ? [] : ['https://snap.licdn.com/li.lms-analytics/insight.min.js']),
    ],
    now: given.now ?? (() => new Date()),
  };
}
