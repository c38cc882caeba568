import type { Server } from 'node:http';

import { serve } from '@hono/node-server';
import { getTableName, sql } from 'drizzle-orm';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import nodemailer from 'nodemailer';

import { createApp } from '../../src/app.js';
import { connect, type Database } from '../../src/database/connect.js';
import * as tables from '../../src/database/tables.js';
import { Mailer } from '../../src/mail/mailer.js';
import { createServices, type Environment, type Services } from '../../src/services.js';

interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** The application, running on a port of its own with a database in memory, and the mail it sent. */
export interface Running {
  readonly services: Services;
  readonly mails: readonly SentMail[];
  /** The clock of the application. */
  setNow(now: string): void;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends JSON as the page does, with the value of the form cookie. */
  post(path: string, body: unknown): Promise<Response>;
  /** Sends form fields as a service that calls back does. */
  webhook(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  staff(method: string, path: string, body?: unknown): Promise<Response>;
  stop(): Promise<void>;
}

/** One database in memory for all tests of this process, emptied after each use and gone with it: making one takes seconds. */
let opened: Promise<Database> | undefined;

function openDatabase(): Promise<Database> {
  opened ??= connect();
  return opened;
}

async function emptyDatabase(database: Database): Promise<void> {
  const names = Object.values(tables).map(getTableName);
  await database.execute(sql.raw(`truncate ${names.join(', ')} restart identity`));
}

const formToken = 'value-of-the-form-cookie';

export async function start(env: Environment = {}): Promise<Running> {
  const mails: SentMail[] = [];
  const transport = nodemailer.createTransport({ jsonTransport: true });
  transport.use('compile', (mail, done) => {
    const { to, subject, text, attachments } = mail.data;
    mails.push({
      to: asText(to),
      subject: asText(subject),
      text: asText(text),
      attachments: (attachments ?? []).map(({ filename }) => asText(filename)),
    });
    done();
  });

  let now = new Date('2026-03-02T10:00:00Z');
  const services: Services = {
    ...(await createServices(
      { BASE_URL: 'https://webhuis.example', STAFF_TOKEN: 'staff', ...env },
      { now: () => now, database: await openDatabase() },
    )),
    mailer: new Mailer(transport, 'info@webhuis.example'),
  };
  const server = serve({ fetch: createApp(services).fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const base = `http://127.0.0.1:${address.port}`;

  const send = (method: string, path: string, headers: Readonly<Record<string, string>>, body?: unknown) =>
    fetch(base + path, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    services,
    mails,
    setNow: (moment) => {
      now = new Date(moment);
    },
    get: (path, headers = {}) => fetch(base + path, { headers, redirect: 'manual' }),
    post: (path, body) => send('POST', path, { cookie: `form=${formToken}`, 'x-form': formToken }, body),
    webhook: (path, fields) => fetch(base + path, { method: 'POST', body: new URLSearchParams(fields) }),
    staff: (method, path, body) => send(method, path, { authorization: 'Bearer staff' }, body),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await emptyDatabase(services.database);
    },
  };
}

function asText(value: unknown): string {
  assert.equal(typeof value, 'string');
  return value as string;
}
