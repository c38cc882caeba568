import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const contexts = ['Context.()', '*.#0', 'onError.#1'];
const requests = [...below(contexts, 'req'), 'HonoRequest.()'];

/** Hono 3 and 4 with its helpers for cookies and connections. */
export const hono: SourceDefinition = {
  id: 'hono',
  packages: ['hono'],
  values: [
    ...headersReadBy(below(requests, 'header.()', 'raw.headers.get.()')),
    { value: below(contexts, 'get.()'), key: ['account', 'currentuser', 'jwtpayload', 'user'] },
    { value: below(contexts, 'var.user', 'var.currentUser', 'var.jwtPayload') },
    { value: below(contexts, 'get.()'), key: ['userid', 'user_id'], category: 'account.username', bareId: true },
    { value: below(contexts, 'var.userId'), category: 'account.username', bareId: true },
    {
      value: below(
        requests,
        'parseBody.()',
        'json.()',
        'formData.()',
        'valid.()',
        'query',
        'query.()',
        'queries.()',
        'param',
        'param.()',
      ),
      submitted: true,
    },
    { value: ['getCookie.()', 'getSignedCookie.()'], category: 'device.cookieId' },
    { value: 'getConnInfo.().remote.address', category: 'device.ip' },
  ],
};

/** The servers Hono runs on (@hono/node-server 1 and 2). */
export const honoServers: SourceDefinition = {
  id: 'hono-servers',
  packages: ['@hono/node-server', '@hono/cloudflare-workers'],
  values: [{ value: 'getConnInfo.().remote.address', category: 'device.ip' }],
};
