import { BrevoClient } from '@getbrevo/brevo';
import { createMollieClient } from '@mollie/api-client';
import { randomBytes } from 'node:crypto';
import nodemailer from 'nodemailer';

import { connect, type Database } from './database/connect.js';
import { Mailer } from './mail/mailer.js';
import { NewsletterList } from './newsletter/newsletter-list.js';
import { PaymentGateway } from './orders/payment-gateway.js';
import { RemoteSupport } from './support/remote-support.js';
import { TeamViewer } from './support/teamviewer.js';

/** Everything the application works with. A service without a key is absent, and its feature does without. */
export interface Services {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly newsletterList?: NewsletterList;
  readonly payments?: PaymentGateway;
  readonly remoteSupport: RemoteSupport;
  /** Measurement id of Google Analytics. */
  readonly analyticsId?: string;
  readonly baseUrl: string;
  /** Mailbox of the help desk. */
  readonly helpDesk: string;
  /** What staff send as a bearer token. */
  readonly staffToken: string;
  readonly now: () => Date;
}

/** Environment variables; every one may be absent. `*_URL` point a client at another server than the service's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Creates the services that the environment has keys for; an open database may be given. */
export async function createServices(
  env: Environment,
  given: { readonly now?: () => Date; readonly database?: Database } = {},
): Promise<Services> {
  const now = given.now ?? (() => new Date());
  const baseUrl = env.BASE_URL ?? `http://localhost:${env.PORT ?? '3000'}`;
  const database = given.database ?? (await connect(env.DATABASE_FOLDER));
  const transport = nodemailer.createTransport(env.SMTP_URL ?? { jsonTransport: true });
  const teamViewer =
    env.TEAMVIEWER_TOKEN === undefined
      ? undefined
      : new TeamViewer(env.TEAMVIEWER_TOKEN, env.TEAMVIEWER_GROUP ?? '', env.TEAMVIEWER_URL);
  return {
    database,
    mailer: new Mailer(transport, 'Webhuis <info@webhuis.example>'),
    ...(env.BREVO_API_KEY === undefined ? {} : { newsletterList: createNewsletterList(env.BREVO_API_KEY, env) }),
    ...(env.MOLLIE_API_KEY === undefined
      ? {}
      : { payments: new PaymentGateway(createMollieClient({ apiKey: env.MOLLIE_API_KEY }), baseUrl) }),
    remoteSupport: new RemoteSupport(database, now, teamViewer),
    ...(env.ANALYTICS_ID === undefined ? {} : { analyticsId: env.ANALYTICS_ID }),
    baseUrl,
    helpDesk: env.HELP_DESK ?? 'help@webhuis.example',
    staffToken: env.STAFF_TOKEN ?? randomBytes(16).toString('hex'),
    now,
  };
}

function createNewsletterList(apiKey: string, env: Environment): NewsletterList {
  const url = env.BREVO_URL;
  const client = new BrevoClient({ apiKey, ...(url === undefined ? {} : { baseUrl: url }) });
  return new NewsletterList(client, Number(env.BREVO_LIST_ID ?? '1'));
}
