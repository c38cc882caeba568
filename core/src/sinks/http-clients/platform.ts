import type { HttpClientDefinition } from '../http-clients.js';

import { at } from './parts.js';

const fetchParts = { url: at(0), body: at(1, 'body'), headers: at(1, 'headers') } as const;

/** What browsers, Node, Deno and Bun bring along, and packages that copy it. Verified: @types/node 24, undici 7, ofetch 1, ws 8. */
export const platformClients: readonly HttpClientDefinition[] = [
  {
    id: 'fetch',
    globals: ['fetch', 'Request'],
    calls: [{ callee: ['^fetch', '^Request'], ...fetchParts }],
  },
  {
    id: 'fetch-packages',
    packages: [
      'node-fetch',
      'cross-fetch',
      'isomorphic-fetch',
      'node-fetch-native',
      'isomorphic-unfetch',
      'unfetch',
      'make-fetch-happen',
      '@tauri-apps/plugin-http',
      'expo',
    ],
    calls: [{ callee: ['^default', '^fetch', '^Request'], ...fetchParts }],
  },
  {
    id: 'undici',
    packages: ['undici', 'undici-types'],
    calls: [
      { callee: '^fetch', ...fetchParts },
      {
        callee: ['^request', '^stream', '^pipeline', 'default.request'],
        url: at(0),
        body: at(1, 'body'),
        headers: at(1, 'headers'),
        params: at(1, 'query'),
      },
      { callee: ['Client', 'Pool'], base: at(0) },
      {
        callee: ['Client', 'Pool', 'Agent', 'Dispatcher'].flatMap((name) => [
          `${name}.().dispatch`,
          `${name}.().request`,
          `${name}.().stream`,
        ]),
        url: at(0, 'origin', 'path'),
        body: at(0, 'body'),
        headers: at(0, 'headers'),
        params: at(0, 'query'),
      },
    ],
  },
  {
    id: 'ofetch',
    packages: ['ofetch', 'nuxt', '@nuxt/http', 'nitropack'],
    globals: ['$fetch', 'useFetch'],
    calls: [
      {
        callee: ['$fetch', '^default', 'ofetch', 'useFetch', 'useLazyFetch', '$fetch.raw', 'ofetch.raw'],
        url: at(0),
        body: at(1, 'body'),
        headers: at(1, 'headers'),
        params: at(1, 'query', 'params'),
      },
      { callee: ['$fetch.create', 'ofetch.create', 'createFetch'], base: at(0, 'baseURL') },
      {
        callee: ['create.()'],
        url: at(0),
        body: at(1, 'body'),
        headers: at(1, 'headers'),
        params: at(1, 'query', 'params'),
      },
    ],
  },
  {
    id: 'node-http',
    packages: ['http', 'https', 'http2', 'follow-redirects'],
    calls: [
      {
        callee: ['request', 'get'],
        url: [...at(0, 'hostname', 'host', 'path'), ...at(0)],
        headers: [...at(0, 'headers'), ...at(1, 'headers')],
      },
      {
        callee: ['ClientRequest.().write', 'ClientRequest.().end', 'request.().write', 'request.().end'],
        body: at(0),
      },
      { callee: ['http2.connect', '^connect'], base: at(0) },
    ],
  },
  {
    id: 'xml-http-request',
    globals: ['XMLHttpRequest'],
    packages: ['xhr2', 'xmlhttprequest'],
    calls: [
      { callee: 'XMLHttpRequest.().open', url: at(1) },
      { callee: 'XMLHttpRequest.().send', body: at(0) },
      { callee: 'XMLHttpRequest.().setRequestHeader', headers: at(1) },
    ],
  },
  {
    id: 'send-beacon',
    globals: ['navigator', 'Navigator'],
    calls: [{ callee: 'sendBeacon', url: at(0), body: at(1) }],
  },
  {
    id: 'web-socket',
    globals: ['WebSocket', 'EventSource'],
    packages: ['ws', 'isomorphic-ws', 'reconnecting-websocket', 'partysocket', 'eventsource'],
    calls: [
      {
        callee: ['^WebSocket', '^default', '^EventSource', '^ReconnectingWebSocket', '^PartySocket'],
        base: at(0),
        url: at(0),
      },
      {
        callee: ['WebSocket.().send', 'default.().send', 'ReconnectingWebSocket.().send', 'PartySocket.().send'],
        body: at(0),
      },
    ],
  },
  {
    id: 'socket-io',
    packages: ['socket.io-client'],
    calls: [
      { callee: ['^io', '^default', '^connect'], base: at(0), params: at(1, 'query', 'auth') },
      { callee: ['emit', 'emitWithAck', 'send', 'timeout.().emit'], body: [1, 2, 3].flatMap((index) => at(index)) },
    ],
  },
];
