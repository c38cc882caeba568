import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

/** A typed request, the first parameter of a handler or hook, the second of an error handler. */
const requests = ['FastifyRequest.()', '*.#0', 'setErrorHandler.#1', 'addHook.#1'];

/** Fastify 4 and 5, with @fastify/cookie, session, jwt, passport and multipart, which add to its request. */
export const fastify: SourceDefinition = {
  id: 'fastify',
  packages: ['fastify'],
  values: [
    {
      value: below(
        requests,
        'ip',
        'ips',
        'socket.remoteAddress',
        'raw.socket.remoteAddress',
        'connection.remoteAddress',
      ),
      category: 'device.ip',
    },
    ...headersReadBy(below(requests, 'headers', 'raw.headers')),
    { value: below(requests, 'user', 'session.user') },
    { value: below(requests, 'session.userId'), category: 'account.username', bareId: true },
    { value: below(requests, 'session.sessionId'), category: 'device.cookieId', bareId: true },
    { value: below(requests, 'cookies'), category: 'device.cookieId' },
    { value: below(requests, 'body', 'query', 'params'), submitted: true },
    { value: below(requests, 'file.()', 'files.()', 'saveRequestFiles.()'), category: 'comm.message' },
  ],
};
