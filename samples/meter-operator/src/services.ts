import { randomBytes } from 'node:crypto';

import { CreditAgency } from './applications/credit-agency.js';
import { Collector } from './billing/collector.js';
import { connect, type Database } from './database/connect.js';

/** Everything the application works with. */
export interface Services {
  readonly database: Database;
  readonly creditAgency: CreditAgency;
  readonly collector: Collector;
  /** What staff and meters send as a bearer token. */
  readonly staffToken: string;
  readonly now: () => Date;
}

/** Environment variables; every one may be absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

export async function createServices(env: Environment, now: () => Date = () => new Date()): Promise<Services> {
  return {
    database: await connect(),
    creditAgency: new CreditAgency(env.CREDIT_AGENCY_KEY ?? ''),
    collector: new Collector(env.COLLECTOR_KEY ?? ''),
    staffToken: env.STAFF_TOKEN ?? randomBytes(16).toString('hex'),
    now,
  };
}
