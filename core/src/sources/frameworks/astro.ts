import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const contexts = ['APIContext.()', 'AstroGlobal.()', 'APIRoute.#0', 'MiddlewareHandler.#0', 'defineMiddleware.#0'];

/** Astro 3 to 6: endpoints and middleware. */
export const astro: SourceDefinition = {
  id: 'astro',
  packages: ['astro'],
  values: [
    { value: below(contexts, 'clientAddress'), category: 'device.ip' },
    ...headersReadBy(below(contexts, 'request.headers.get.()')),
    { value: below(contexts, 'cookies.get.()'), category: 'device.cookieId' },
    { value: below(contexts, 'locals.user', 'locals.session.user') },
    {
      value: below(contexts, 'request.formData.()', 'request.json.()', 'params', 'url.searchParams.get.()'),
      submitted: true,
    },
  ],
};
