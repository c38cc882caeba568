import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

/** Types of what SvelteKit runs with an event. */
const handlers = [
  'Action',
  'LayoutLoad',
  'LayoutServerLoad',
  'Load',
  'PageLoad',
  'PageServerLoad',
  'RequestHandler',
  'ServerLoad',
];
const events = [
  ...handlers.map((handler) => `${handler}.#0`),
  'Actions.*.#0',
  'RequestEvent.()',
  'ServerLoadEvent.()',
  'Handle.#0.event',
  'handle.#0.event',
  'HandleServerError.#0.event',
];

/** SvelteKit 1 and 2. */
export const sveltekit: SourceDefinition = {
  id: 'sveltekit',
  packages: ['@sveltejs/kit'],
  values: [
    { value: below(events, 'getClientAddress.()'), category: 'device.ip' },
    ...headersReadBy(below(events, 'request.headers.get.()')),
    { value: below(events, 'cookies.get.()', 'cookies.getAll.()'), category: 'device.cookieId' },
    { value: below(events, 'locals.user', 'locals.session.user') },
    {
      value: below(events, 'request.formData.()', 'request.json.()', 'params', 'url.searchParams.get.()'),
      submitted: true,
    },
  ],
};
