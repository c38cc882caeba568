import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';
import { headersReadBy } from '../request-headers.js';

const arguments_ = [
  'LoaderFunctionArgs.()',
  'ActionFunctionArgs.()',
  'DataFunctionArgs.()',
  'LoaderArgs.()',
  'ActionArgs.()',
];

/** Remix 1 and 2, and React Router 7, its continuation. */
export const reactRouter: SourceDefinition = {
  id: 'react-router',
  packages: [
    'react-router',
    '@react-router/node',
    '@remix-run/node',
    '@remix-run/server-runtime',
    '@remix-run/cloudflare',
  ],
  values: [
    ...headersReadBy(below(arguments_, 'request.headers.get.()')),
    { value: below(arguments_, 'request.formData.()', 'request.json.()', 'params'), submitted: true },
    { value: 'useParams.()', submitted: true },
    { value: ['createCookieSessionStorage.().getSession.().get.()'], key: ['user'] },
    {
      value: ['createCookieSessionStorage.().getSession.().get.()'],
      key: ['userid', 'user_id'],
      category: 'account.username',
      bareId: true,
    },
  ],
};
