import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

/** A typed request, the first parameter of a handler, the second of an error handler. */
const requests = ['Request.()', '*.#0', 'use.#1'];

/** Express 4 and 5, with express-session, cookie-parser, multer, passport and request-ip, which add to its request. */
export const express: SourceDefinition = {
  id: 'express',
  packages: ['express', 'express-serve-static-core', 'express-promise-router', 'express-ws'],
  values: [
    {
      value: below(requests, 'ip', 'ips', 'clientIp', 'connection.remoteAddress', 'socket.remoteAddress'),
      category: 'device.ip',
    },
    ...headersReadBy(below(requests, 'headers', 'get.()', 'header.()')),
    { value: below(requests, 'user', 'session.user', 'session.passport.user', 'oidc.user', 'auth.payload') },
    { value: below(requests, 'session.userId'), category: 'account.username', bareId: true },
    { value: below(requests, 'sessionID', 'session.id'), category: 'device.cookieId', bareId: true },
    { value: below(requests, 'cookies', 'signedCookies'), category: 'device.cookieId' },
    { value: below(requests, 'body', 'query', 'params'), submitted: true },
    { value: below(requests, 'file', 'files'), category: 'comm.message' },
    {
      // What kind of file it is, how it was sent, and where the server keeps it.
      value: below(
        requests,
        'file.destination',
        'file.encoding',
        'file.fieldname',
        'file.mimetype',
        'file.path',
        'file.size',
      ),
      submitted: true,
    },
  ],
};
