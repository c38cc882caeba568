import type { SourceDefinition } from '../source.js';

import { headersReadBy } from '../request-headers.js';

/** h3 1 and 2, and with it Nitro and Nuxt, which give the same functions without an import. */
export const h3: SourceDefinition = {
  id: 'h3',
  packages: ['h3', 'nitropack', 'nitro'],
  globals: [
    'getCookie',
    'getHeader',
    'getHeaders',
    'getQuery',
    'getRequestFingerprint',
    'getRequestHeader',
    'getRequestHeaders',
    'getRequestIP',
    'getRouterParam',
    'getRouterParams',
    'parseCookies',
    'readBody',
    'readFormData',
    'readMultipartFormData',
    'readValidatedBody',
  ],
  values: [
    { value: ['getRequestIP.()', 'H3Event.().node.req.socket.remoteAddress'], category: 'device.ip' },
    { value: 'getRequestFingerprint.()', category: 'device.fingerprint' },
    ...headersReadBy(['getHeader.()', 'getRequestHeader.()'], { keyArgument: 1 }),
    ...headersReadBy([
      'getHeaders.()',
      'getRequestHeaders.()',
      'H3Event.().headers.get.()',
      'H3Event.().node.req.headers',
    ]),
    { value: ['getCookie.()', 'parseCookies.()'], category: 'device.cookieId' },
    { value: ['H3Event.().context.user', 'H3Event.().context.auth.user'] },
    {
      value: [
        'readBody.()',
        'readValidatedBody.()',
        'readFormData.()',
        'getQuery.()',
        'getValidatedQuery.()',
        'getRouterParams.()',
      ],
      submitted: true,
    },
    { value: 'getRouterParam.()', keyArgument: 1, submitted: true },
    { value: 'readMultipartFormData.()', category: 'comm.message' },
  ],
};
