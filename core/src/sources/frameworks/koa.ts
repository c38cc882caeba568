import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const contexts = ['Context.()', 'ParameterizedContext.()', 'ExtendableContext.()', 'RouterContext.()', '*.#0'];
const requests = [...contexts, ...below(contexts, 'request'), 'Request.()'];

/** Koa 2 and 3 with its router, body parser and sessions. */
export const koa: SourceDefinition = {
  id: 'koa',
  packages: ['koa', '@koa/router', 'koa-router'],
  values: [
    { value: below(requests, 'ip', 'ips', 'socket.remoteAddress', 'req.socket.remoteAddress'), category: 'device.ip' },
    ...headersReadBy(below(requests, 'headers', 'header', 'get.()', 'req.headers')),
    { value: below(contexts, 'state.user', 'session.user', 'user', 'req.user') },
    { value: below(contexts, 'session.userId'), category: 'account.username', bareId: true },
    { value: below(contexts, 'cookies.get.()'), category: 'device.cookieId' },
    { value: below(requests, 'body', 'query', 'params', 'rawBody'), submitted: true },
    { value: below(contexts, 'request.files', 'file', 'files'), category: 'comm.message' },
  ],
};
