import type { InjectOptions } from 'fastify';

import { createApp } from '../../src/app.js';
import { createServices, type Services } from '../../src/services.js';

/** The application with a database in memory, and the agencies that it talks to played by {@link Running.answer}. */
export interface Running {
  readonly services: Services;
  /** What an address answers from now on; what it is sent is added to the list that is returned. */
  answer(url: string, status: number, body?: object): readonly unknown[];
  call(method: 'DELETE' | 'GET' | 'POST' | 'PUT', url: string, body?: object, by?: 'staff'): Promise<Answer>;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** @param now - moment at which its clock stands */
export async function start(now: string): Promise<Running> {
  const { fetch } = globalThis;
  const answers = new Map<string, { readonly response: () => Response; readonly sent: unknown[] }>();
  globalThis.fetch = (url, init) => {
    const known = answers.get(url instanceof Request ? url.url : url.toString());
    if (known === undefined) return Promise.reject(new Error('Nobody answers there.'));
    known.sent.push(JSON.parse(typeof init?.body === 'string' ? init.body : 'null'));
    return Promise.resolve(known.response());
  };
  const services = await createServices({ STAFF_TOKEN: 'staff' }, () => new Date(now));
  const app = createApp(services);
  return {
    services,
    answer(url, status, body = {}) {
      const sent: unknown[] = [];
      answers.set(url, { response: () => Response.json(body, { status }), sent });
      return sent;
    },
    async call(method, url, body, by) {
      const request: InjectOptions = { method, url, headers: by === 'staff' ? { authorization: 'Bearer staff' } : {} };
      const response = await app.inject(body === undefined ? request : { ...request, payload: body });
      return { status: response.statusCode, body: /^[[{]/u.test(response.body) ? response.json() : response.body };
    },
    async stop() {
      await app.close();
      globalThis.fetch = fetch;
    },
  };
}
