import type { SinkDefinition } from '../sink.js';

const guards = ['beforeEach', 'beforeResolve'];

/** Addresses that a browser is sent to. Verified: next 16, vue-router 5, react-router 7, @angular/router 21, @sveltejs/kit 2. */
export const navigationSinks: readonly SinkDefinition[] = [
  {
    id: 'location',
    kind: 'urls',
    globals: ['location', 'Location', 'document', 'history', 'History', 'open', 'navigation'],
    calls: [
      { callee: ['^location', 'location.href', 'Location.().href', 'document.location'], assigned: true, url: true },
      { callee: ['location.search', 'location.hash', 'location.pathname', 'Location.().search'], assigned: true },
      {
        callee: [
          'location.assign',
          'location.replace',
          'Location.().assign',
          'Location.().replace',
          '^open',
          '^navigation.navigate',
        ],
        arguments: [0],
        url: true,
      },
      {
        callee: ['history.pushState', 'history.replaceState', 'History.().pushState', 'History.().replaceState'],
        arguments: [2],
        url: true,
      },
    ],
  },
  {
    id: 'express-redirect',
    kind: 'urls',
    packages: ['express', 'express-serve-static-core', 'fastify', 'koa', 'hono'],
    calls: [
      { callee: ['redirect', '#1.redirect'], arguments: [0, 1], url: true },
      { callee: ['Response.().location', 'Context.().redirect'], arguments: [0], url: true },
    ],
  },
  {
    id: 'nestjs-redirect',
    kind: 'urls',
    packages: ['@nestjs/common'],
    calls: [{ callee: 'Redirect', arguments: [0], url: true }],
  },
  {
    id: 'next-navigation',
    kind: 'urls',
    packages: ['next'],
    calls: [
      {
        callee: ['redirect', 'permanentRedirect', 'NextResponse.redirect', 'NextResponse.rewrite'],
        arguments: [0],
        url: true,
      },
      {
        callee: ['push', 'replace', 'prefetch'].flatMap((name) => [
          `useRouter.().${name}`,
          `AppRouterInstance.().${name}`,
          `NextRouter.().${name}`,
          `default.${name}`,
        ]),
        arguments: [0],
        url: true,
      },
    ],
  },
  {
    id: 'vue-router',
    kind: 'urls',
    packages: ['vue-router', 'nuxt'],
    calls: [
      {
        callee: ['push', 'replace', 'resolve'].flatMap((name) => [
          `useRouter.().${name}`,
          `createRouter.().${name}`,
          `Router.().${name}`,
        ]),
        arguments: [0],
        properties: ['hash', 'params', 'path', 'query'],
        url: true,
      },
      { callee: 'navigateTo', arguments: [0], url: true },
      // What a guard gives back, or goes on to, is where people are sent.
      { callee: guards.map((name) => `Router.().${name}`), arguments: [0], returned: true },
      { callee: guards.map((name) => `createRouter.().${name}`), arguments: [0], returned: true },
      { callee: guards.map((name) => `useRouter.().${name}`), arguments: [0], returned: true },
      {
        callee: guards.map((name) => `${name}.#2`),
        arguments: [0],
        properties: ['hash', 'params', 'path', 'query'],
        url: true,
      },
    ],
  },
  {
    id: 'react-router',
    kind: 'urls',
    packages: ['react-router', 'react-router-dom', '@remix-run/*', '@reach/router', 'wouter', 'history'],
    calls: [
      {
        callee: ['useNavigate.()', 'NavigateFunction.()', '^navigate', '^redirect', 'redirectDocument'],
        arguments: [0],
        url: true,
      },
      {
        callee: ['useHistory.().push', 'useHistory.().replace', 'History.().push', 'History.().replace'],
        arguments: [0],
        url: true,
      },
      { callee: ['useSearchParams.().1', 'createSearchParams'], arguments: [0] },
      { callee: ['generatePath'], arguments: [1] },
    ],
  },
  {
    id: 'tanstack-router',
    kind: 'urls',
    packages: ['@tanstack/react-router', '@tanstack/router-core', '@tanstack/vue-router', '@tanstack/solid-router'],
    calls: [
      {
        callee: ['useNavigate.()', 'Router.().navigate', 'useRouter.().navigate', 'redirect'],
        arguments: [0],
        properties: ['hash', 'params', 'search'],
      },
    ],
  },
  {
    id: 'angular-router',
    kind: 'urls',
    packages: ['@angular/router'],
    calls: [
      { callee: 'Router.().navigateByUrl', arguments: [0], url: true },
      { callee: ['Router.().createUrlTree', 'Router.().navigate'], arguments: [0] },
      {
        callee: ['Router.().createUrlTree', 'Router.().navigate'],
        arguments: [1],
        properties: ['queryParams', 'fragment'],
      },
    ],
  },
  {
    id: 'sveltekit-navigation',
    kind: 'urls',
    packages: ['@sveltejs/kit', '$app'],
    calls: [
      { callee: 'goto', arguments: [0], url: true },
      { callee: '^redirect', arguments: [1], url: true },
      { callee: ['pushState', 'replaceState'], arguments: [0], url: true },
    ],
  },
  {
    id: 'h3-redirect',
    kind: 'urls',
    packages: ['h3', 'nitropack'],
    calls: [{ callee: ['redirect', 'sendRedirect'], arguments: [0, 1], url: true }],
  },
  {
    id: 'electron-shell',
    kind: 'urls',
    packages: ['electron'],
    calls: [{ callee: 'shell.openExternal', arguments: [0], url: true }],
  },
  {
    id: 'expo-router',
    kind: 'urls',
    packages: ['expo-router', 'expo-linking', 'react-native'],
    calls: [
      {
        callee: [
          'router.push',
          'router.replace',
          'useRouter.().push',
          'useRouter.().replace',
          'Linking.openURL',
          'openURL',
        ],
        arguments: [0],
        url: true,
      },
    ],
  },
];
