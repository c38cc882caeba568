import { createApp, createServices, type Environment, type Services } from '@verklaar-samples/hvac-api';
import { once } from 'node:events';
import { createServer } from 'node:http';

interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The API on a port of its own, with a database in memory, and the mail it sent. */
export interface Running {
  readonly url: string;
  readonly services: Services;
  readonly mails: readonly SentMail[];
  /** The clock of the API. */
  setNow(now: string): void;
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  staff(method: string, path: string, body?: unknown): Promise<Response>;
  stop(): Promise<void>;
}

export async function start(env: Environment = {}, given: Partial<Services> = {}): Promise<Running> {
  const mails: SentMail[] = [];
  let now = new Date('2026-03-02T10:00:00Z');
  const services: Services = {
    ...(await createServices(
      { BASE_URL: 'https://klimaatwerk.example', STAFF_TOKEN: 'staff', SENTRY_DSN: '', ...env },
      {
        now: () => now,
        sendMail: (mail) => {
          mails.push(mail);
          return Promise.resolve();
        },
      },
    )),
    ...given,
  };
  const server = createServer(createApp(services)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;

  const send: Running['send'] = (method, path, body, headers = {}) =>
    fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    url,
    services,
    mails,
    setNow: (moment) => {
      now = new Date(moment);
    },
    send,
    staff: (method, path, body) => send(method, path, body, { authorization: 'Bearer staff' }),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await services.errors.close();
    },
  };
}
