import type { Server } from 'node:http';

import { serve } from '@hono/node-server';
import { once } from 'node:events';

import { createApp } from '../../src/app.js';
import { openDatabase, type Database } from '../../src/database/open-database.js';
import { createServices, type Environment, type Services } from '../../src/services.js';

interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The application on a port of its own, and the mail it sent. */
export interface Running {
  readonly services: Services;
  readonly mails: readonly SentMail[];
  /** The clock of the application. */
  setNow(now: string): void;
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  staff(method: string, path: string, body?: unknown): Promise<Response>;
  rows<Row>(query: string): Promise<readonly Row[]>;
  stop(): Promise<void>;
}

/** One database in memory for all tests of this process, emptied after each use and gone with it: making one takes seconds. */
let opened: Promise<Database> | undefined;

const tables = [
  'enquiries',
  'subscriptions',
  'call_requests',
  'call_blocks',
  'clients',
  'invoices',
  'campaign_contacts',
  'page_views',
  'visits',
];

export async function start(env: Environment = {}): Promise<Running> {
  const mails: SentMail[] = [];
  let now = new Date('2026-03-02T10:00:00Z');
  opened ??= openDatabase();
  const services = await createServices(
    { BASE_URL: 'https://zichtbaar.example', STAFF_TOKEN: 'staff', BLOCK_KEY: 'key', ...env },
    {
      now: () => now,
      database: await opened,
      sendMail: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
  );
  const server = serve({ fetch: createApp(services).fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  const send: Running['send'] = (method, path, body, headers = {}) =>
    fetch(`http://127.0.0.1:${address.port}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    services,
    mails,
    setNow: (moment) => {
      now = new Date(moment);
    },
    send,
    staff: (method, path, body) => send(method, path, body, { authorization: 'Bearer staff' }),
    rows: async <Row>(query: string) => (await services.database.query<Row>(query)).rows,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await services.database.exec(`TRUNCATE ${tables.join(', ')}`);
    },
  };
}
