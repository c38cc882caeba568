import type { SinkDefinition } from '../sink.js';

/** What a URL is put together with. */
export const urlBuilderSinks: readonly SinkDefinition[] = [
  {
    id: 'url',
    kind: 'urls',
    globals: ['URL'],
    packages: ['url'],
    calls: [
      { callee: ['^URL', 'URL'], arguments: [0], url: true },
      { callee: ['URL.().searchParams.append', 'URL.().searchParams.set'], arguments: [1] },
      {
        callee: ['hash', 'href', 'password', 'pathname', 'search', 'username'].map((part) => `URL.().${part}`),
        assigned: true,
      },
      { callee: ['format', 'resolve'], url: true },
    ],
  },
  {
    id: 'url-search-params',
    kind: 'urls',
    globals: ['URLSearchParams'],
    packages: ['url'],
    calls: [
      { callee: ['^URLSearchParams', 'URLSearchParams'], arguments: [0], orBody: true },
      { callee: ['URLSearchParams.().append', 'URLSearchParams.().set'], arguments: [1], orBody: true },
    ],
  },
  {
    id: 'query-strings',
    kind: 'urls',
    packages: ['qs', 'query-string', 'querystring', 'ufo', 'querystringify', 'url-join', 'urlcat'],
    calls: [
      { callee: ['stringify', 'encode', 'stringifyQuery'], arguments: [0], orBody: true },
      { callee: ['stringifyUrl'], arguments: [0], properties: ['query', 'url'] },
      { callee: 'withQuery', arguments: [1] },
      { callee: ['^default', 'joinURL'], url: true },
    ],
  },
];
