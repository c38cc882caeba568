import { createMollieClient } from '@mollie/api-client';
import { randomBytes } from 'node:crypto';

import { openDatabase, type Database } from './database/open-database.js';
import { ErrorReports } from './errors/track-errors.js';
import { Helpdesk } from './helpdesk/helpdesk.js';
import { dropMail, type SendMail } from './mail/mailer.js';
import { PaymentGateway } from './sales/payment-gateway.js';

/** Everything the API works with. A service without a key is absent, and its feature does without. */
export interface Services {
  readonly database: Database;
  readonly errors: ErrorReports;
  readonly helpdesk?: Helpdesk;
  readonly payments?: PaymentGateway;
  readonly sendMail: SendMail;
  readonly baseUrl: string;
  /** What staff send as a bearer token. */
  readonly staffToken: string;
  /** Where browsers report errors. */
  readonly browserDsn: string | undefined;
  /** Number of our account at the advertising network. */
  readonly tagNumber: string | undefined;
  readonly now: () => Date;
}

/** Environment variables; every one may be absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

export async function createServices(
  env: Environment,
  given: { readonly now?: () => Date; readonly sendMail?: SendMail } = {},
): Promise<Services> {
  const baseUrl = env.BASE_URL ?? `http://localhost:${env.PORT ?? '3000'}`;
  return {
    database: await openDatabase(),
    errors: new ErrorReports(env.SENTRY_DSN),
    ...(env.HELPDESK_TOKEN === undefined ? {} : { helpdesk: new Helpdesk(env.HELPDESK_TOKEN, env.HELPDESK_URL) }),
    ...(env.MOLLIE_API_KEY === undefined
      ? {}
      : { payments: new PaymentGateway(createMollieClient({ apiKey: env.MOLLIE_API_KEY }), baseUrl) }),
    sendMail: given.sendMail ?? dropMail,
    baseUrl,
    staffToken: env.STAFF_TOKEN ?? randomBytes(16).toString('hex'),
    browserDsn: env.SENTRY_BROWSER_DSN,
    tagNumber: env.ADVERTISING_ID,
    now: given.now ?? (() => new Date()),
  };
}
