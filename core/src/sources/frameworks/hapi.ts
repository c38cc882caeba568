import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const requests = ['Request.()', '*.#0'];

/** hapi 20 and 21. */
export const hapi: SourceDefinition = {
  id: 'hapi',
  packages: ['@hapi/hapi'],
  values: [
    { value: below(requests, 'info.remoteAddress'), category: 'device.ip' },
    { value: below(requests, 'info.referrer'), category: 'usage.pages' },
    ...headersReadBy(below(requests, 'headers')),
    { value: below(requests, 'auth.credentials', 'auth.credentials.user') },
    { value: below(requests, 'state'), category: 'device.cookieId' },
    { value: below(requests, 'payload', 'query', 'params'), submitted: true },
  ],
};
