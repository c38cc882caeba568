import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const requests = [
  'IncomingMessage.()',
  'Http2ServerRequest.()',
  'createServer.#0',
  'createServer.#1',
  'on.#0',
  'createSecureServer.#0',
];

/** Servers of Node: requests and sockets. */
export const node: SourceDefinition = {
  id: 'node-http',
  packages: ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram'],
  values: [
    {
      value: [
        ...below(requests, 'socket.remoteAddress', 'connection.remoteAddress', 'remoteAddress'),
        'Socket.().remoteAddress',
        'TLSSocket.().remoteAddress',
        'RemoteInfo.().address',
        'createSocket.().on.#1.address',
      ],
      category: 'device.ip',
    },
    ...headersReadBy([...below(requests, 'headers'), 'IncomingHttpHeaders.()']),
  ],
};

/** Sockets for the web: ws 8, socket.io 4. */
export const webSockets: SourceDefinition = {
  id: 'web-sockets',
  packages: ['ws', 'socket.io'],
  values: [
    {
      value: [
        'Socket.().handshake.address',
        'on.#0.handshake.address',
        '_socket.remoteAddress',
        'on.#1.socket.remoteAddress',
        'conn.remoteAddress',
      ],
      category: 'device.ip',
    },
    ...headersReadBy([
      'Socket.().handshake.headers',
      'on.#0.handshake.headers',
      'on.#1.headers',
      'Socket.().request.headers',
    ]),
    { value: ['Socket.().data.user', 'on.#0.data.user', 'Socket.().request.user'] },
    { value: ['Socket.().handshake.auth.token', 'on.#0.handshake.auth.token'], category: 'account.token' },
  ],
};

/** request-ip 3, proxy-addr 2. */
export const addressFinders: SourceDefinition = {
  id: 'address-finders',
  packages: ['request-ip', 'proxy-addr', 'forwarded', '@supercharge/request-ip'],
  values: [{ value: ['getClientIp.()', '^default.()', '^()', 'default.getClientIp.()'], category: 'device.ip' }],
};
