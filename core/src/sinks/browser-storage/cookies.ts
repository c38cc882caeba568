import type { SinkDefinition } from '../sink.js';

/** Cookies, whoever sets them. Values leave; names are settings. */
export const cookieSinks: readonly SinkDefinition[] = [
  {
    id: 'document-cookie',
    kind: 'browserStorage',
    globals: ['document', 'Document', 'cookieStore'],
    calls: [{ callee: ['^document.cookie', 'Document.().cookie'], assigned: true }, { callee: '^cookieStore.set' }],
  },
  {
    id: 'js-cookie',
    kind: 'browserStorage',
    packages: [
      'js-cookie',
      'typescript-cookie',
      'tiny-cookie',
      'vue-cookies',
      'ngx-cookie-service',
      'ngx-cookie',
      'vue3-cookies',
    ],
    calls: [{ callee: ['set', 'setCookie', 'put', 'putObject'], from: 1 }],
  },
  {
    id: 'universal-cookie',
    kind: 'browserStorage',
    packages: ['universal-cookie', 'react-cookie', '@vueuse/integrations'],
    calls: [{ callee: ['set', 'useCookies.().1'], from: 1 }],
  },
  {
    id: 'cookies-next',
    kind: 'browserStorage',
    packages: ['cookies-next'],
    calls: [{ callee: 'setCookie', arguments: [1] }],
  },
  {
    id: 'nookies',
    kind: 'browserStorage',
    packages: ['nookies'],
    calls: [{ callee: ['setCookie', 'default.set', 'set'], arguments: [2] }],
  },
  {
    id: 'next-cookies',
    kind: 'browserStorage',
    packages: ['next'],
    calls: [
      {
        callee: [
          'ReadonlyRequestCookies.().set',
          'RequestCookies.().set',
          'ResponseCookies.().set',
          'cookies.().set',
          'cookies.set',
        ],
      },
    ],
  },
  {
    id: 'express-cookies',
    kind: 'browserStorage',
    packages: ['express', 'express-serve-static-core'],
    calls: [{ callee: ['Response.().cookie', '#1.cookie', '#2.cookie'], arguments: [1] }],
  },
  {
    id: 'koa-cookies',
    kind: 'browserStorage',
    packages: ['koa', '@koa/router', 'koa-router'],
    calls: [{ callee: 'cookies.set', arguments: [1] }],
  },
  {
    id: 'cookies',
    kind: 'browserStorage',
    packages: ['cookies'],
    calls: [{ callee: 'set', arguments: [1] }],
  },
  {
    id: 'hono-cookies',
    kind: 'browserStorage',
    packages: ['hono'],
    calls: [{ callee: ['setCookie', 'setSignedCookie'], arguments: [2] }],
  },
  {
    id: 'fastify-cookie',
    kind: 'browserStorage',
    packages: ['fastify', '@fastify/cookie', 'fastify-cookie'],
    calls: [{ callee: ['cookie', 'setCookie'], arguments: [1] }],
  },
  {
    id: 'h3-cookies',
    kind: 'browserStorage',
    packages: ['h3', 'nitropack', 'nuxt'],
    calls: [
      { callee: 'setCookie', arguments: [2] },
      { callee: 'useCookie.().value', assigned: true },
    ],
  },
  {
    id: 'sveltekit-cookies',
    kind: 'browserStorage',
    packages: ['@sveltejs/kit'],
    calls: [{ callee: ['cookies.set', 'Cookies.().set'], arguments: [1] }],
  },
  {
    id: 'astro-cookies',
    kind: 'browserStorage',
    packages: ['astro'],
    calls: [{ callee: ['cookies.set', 'AstroCookies.().set'], arguments: [1] }],
  },
  {
    id: 'cookie-serialisers',
    kind: 'browserStorage',
    packages: ['cookie', 'cookie-es', 'set-cookie-parser'],
    calls: [{ callee: ['serialize', 'stringifySetCookie'], arguments: [1] }],
  },
  {
    id: 'remix-cookies',
    kind: 'browserStorage',
    packages: ['@remix-run/*', 'react-router'],
    calls: [
      { callee: ['createCookie.().serialize', 'Cookie.().serialize'], arguments: [0] },
      { callee: ['createCookieSessionStorage.().getSession.().set'], arguments: [1] },
    ],
  },
];
