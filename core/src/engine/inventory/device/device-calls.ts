import type { DeviceAccess } from '../../../facts/observation.js';
import type { CallPattern, OriginPattern } from '../../../sinks/index.js';
import type { NumberUnit } from '../values/duration-of.js';

/** Where a call holds its key and lifetime. */
export interface DeviceCall {
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  readonly calls: readonly CallPattern[];
  readonly store: DeviceAccess['store'];
  readonly access: DeviceAccess['access'];
  /** Index of the argument with the key, or of an object and the dotted name of its property. */
  readonly key?: number | readonly [argument: number, property: string];
  /** Id in the services catalogue of the company behind it. */
  readonly service?: string;
  /** The key that the library takes when none is given. */
  readonly defaultKey?: string;
  /** Of what the library puts before the key it is given. */
  readonly prefix?: string;
  /** Index of the argument with `maxAge` and `expires`, and the dotted name of the part of it that has them. */
  readonly options?: number | readonly [argument: number, property: string];
  /** What a number in `maxAge` counts; for a number in `expires` too. Default: seconds. */
  readonly unit?: NumberUnit;
}

type Where = { readonly packages: readonly string[] } | { readonly globals: readonly string[] };
type Details = Omit<DeviceCall, 'access' | 'calls' | 'globals' | 'key' | 'packages' | 'store'>;
type Key = NonNullable<DeviceCall['key']>;

function on(
  where: Where,
  store: DeviceAccess['store'],
  access: DeviceAccess['access'],
  callee: OriginPattern | readonly OriginPattern[],
  key: Key,
  details: Details = {},
): DeviceCall {
  return { ...where, store, access, calls: [{ callee }], key, ...details };
}

const next = { packages: ['next'] };
const cookiesNext = { packages: ['cookies-next'] };
const nookies = { packages: ['nookies'] };
const jsCookie = {
  packages: ['js-cookie', 'typescript-cookie', 'tiny-cookie', 'es-cookie', 'vue-cookies', 'ngx-cookie-service'],
};
const universal = { packages: ['universal-cookie', 'react-cookie', '@vueuse/integrations'] };
const hono = { packages: ['hono'] };
const h3 = { packages: ['h3', 'nuxt', '#imports', 'vinxi', '@tanstack/react-start', '@tanstack/start'] };
const koa = { packages: ['koa', '@koa/router', 'koa-router', 'cookies'] };
const fastify = { packages: ['fastify', '@fastify/cookie'] };
const express = { packages: ['express', '@nestjs/common', '@types/express'] };
const remix = {
  packages: [
    '@remix-run/node',
    '@remix-run/cloudflare',
    '@remix-run/server-runtime',
    '@remix-run/deno',
    'react-router',
  ],
};
const asyncStorage = { packages: ['@react-native-async-storage/async-storage', 'react-native', 'react-native-mmkv'] };
const secureStore = { packages: ['expo-secure-store'] };
const hooks = {
  packages: [
    'usehooks-ts',
    'react-use',
    '@uidotdev/usehooks',
    'ahooks',
    '@rehooks/local-storage',
    'use-local-storage',
    '@vueuse/core',
    'use-local-storage-state',
  ],
};
const smallStores = { packages: ['store', 'store2', 'lscache', 'local-storage', 'secure-ls'] };
const localforage = { packages: ['localforage'] };
const idbKeyval = { packages: ['idb-keyval'] };
const storages = ['localStorage', 'sessionStorage'] as const;

/** Calls that store on, read from or remove from the visitor's device, by library. Facts of their documented signatures. */
export const deviceCalls: readonly DeviceCall[] = [
  ...storages.flatMap((store) => [
    on({ globals: [store] }, store, 'write', `^${store}.setItem`, 0),
    on({ globals: [store] }, store, 'read', `^${store}.getItem`, 0),
    on({ globals: [store] }, store, 'remove', `^${store}.removeItem`, 0),
  ]),
  on({ globals: ['indexedDB'] }, 'indexedDB', 'write', '^indexedDB.open', 0),
  on({ globals: ['indexedDB'] }, 'indexedDB', 'remove', '^indexedDB.deleteDatabase', 0),
  on({ globals: ['cookieStore'] }, 'cookie', 'write', '^cookieStore.set', 0, { options: 0, unit: 'milliseconds' }),
  on({ globals: ['cookieStore'] }, 'cookie', 'read', ['^cookieStore.get', '^cookieStore.getAll'], 0),
  on({ globals: ['cookieStore'] }, 'cookie', 'remove', '^cookieStore.delete', 0),
  on({ globals: ['useCookie'] }, 'cookie', 'write', '^useCookie', 0, { options: 1 }),
  on({ globals: ['setCookie'] }, 'cookie', 'write', '^setCookie', 1, { options: 3 }),
  on({ globals: ['getCookie'] }, 'cookie', 'read', '^getCookie', 1),
  on({ globals: ['deleteCookie'] }, 'cookie', 'remove', '^deleteCookie', 1),

  on(jsCookie, 'cookie', 'write', ['set', 'setCookie'], 0, { options: 2, unit: 'days' }),
  on(jsCookie, 'cookie', 'read', ['get', 'getCookie', 'getJSON', 'check'], 0),
  on(jsCookie, 'cookie', 'remove', ['remove', 'removeCookie', 'delete'], 0),
  on(universal, 'cookie', 'write', ['set', 'useCookies.().1'], 0, { options: 2 }),
  on(universal, 'cookie', 'read', 'get', 0),
  on(universal, 'cookie', 'remove', ['remove', 'useCookies.().2'], 0),
  on(cookiesNext, 'cookie', 'write', 'setCookie', 0, { options: 2 }),
  on(cookiesNext, 'cookie', 'read', ['getCookie', 'hasCookie'], 0),
  on(cookiesNext, 'cookie', 'remove', 'deleteCookie', 0),
  on(nookies, 'cookie', 'write', ['setCookie', 'default.set'], 1, { options: 3 }),
  on(nookies, 'cookie', 'remove', ['destroyCookie', 'default.destroy'], 1),
  on(next, 'cookie', 'write', ['cookies.().set', 'cookies.set'], 0, { options: 2 }),
  on(next, 'cookie', 'read', ['cookies.().get', 'cookies.().has', 'cookies.get', 'cookies.has'], 0),
  on(next, 'cookie', 'remove', ['cookies.().delete', 'cookies.delete'], 0),
  on({ packages: ['cookie'] }, 'cookie', 'write', ['serialize', 'default.serialize'], 0, { options: 2 }),
  on(hono, 'cookie', 'write', 'setCookie', 1, { options: 3 }),
  on(hono, 'cookie', 'write', 'setSignedCookie', 1, { options: 4 }),
  on(hono, 'cookie', 'read', 'getCookie', 1),
  on(hono, 'cookie', 'read', 'getSignedCookie', 2),
  on(hono, 'cookie', 'remove', 'deleteCookie', 1),
  on(h3, 'cookie', 'write', 'setCookie', 1, { options: 3 }),
  on(h3, 'cookie', 'write', 'useCookie', 0, { options: 1 }),
  on(h3, 'cookie', 'read', 'getCookie', 1),
  on(h3, 'cookie', 'remove', 'deleteCookie', 1),
  on(koa, 'cookie', 'write', ['cookies.set', 'default.().set'], 0, { options: 2, unit: 'milliseconds' }),
  on(koa, 'cookie', 'read', ['cookies.get', 'default.().get'], 0),
  on(fastify, 'cookie', 'write', ['setCookie', 'cookie'], 0, { options: 2 }),
  on(fastify, 'cookie', 'remove', 'clearCookie', 0),
  on(express, 'cookie', 'write', 'cookie', 0, { options: 2, unit: 'milliseconds' }),
  on(express, 'cookie', 'remove', 'clearCookie', 0),
  on({ packages: ['cookie-session'] }, 'cookie', 'write', ['^default', '^cookieSession'], [0, 'name'], {
    defaultKey: 'session',
    options: 0,
    unit: 'milliseconds',
  }),
  on({ packages: ['express-session'] }, 'cookie', 'write', '^default', [0, 'name'], {
    defaultKey: 'connect.sid',
    options: [0, 'cookie'],
    unit: 'milliseconds',
  }),
  on({ packages: ['koa-session'] }, 'cookie', 'write', '^default', [0, 'key'], {
    defaultKey: 'koa.sess',
    options: 0,
    unit: 'milliseconds',
  }),
  on({ packages: ['iron-session'] }, 'cookie', 'write', 'getIronSession', [1, 'cookieName'], {
    options: [1, 'cookieOptions'],
  }),
  on(remix, 'cookie', 'write', 'createCookie', 0, { options: 1 }),
  on(
    remix,
    'cookie',
    'write',
    ['createCookieSessionStorage', 'createSessionStorage', 'createFileSessionStorage', 'createMemorySessionStorage'],
    [0, 'cookie.name'],
    { defaultKey: '__session', options: [0, 'cookie'] },
  ),

  on(asyncStorage, 'localStorage', 'write', ['default.setItem', 'AsyncStorage.setItem', 'MMKV.().set'], 0),
  on(asyncStorage, 'localStorage', 'read', ['default.getItem', 'AsyncStorage.getItem', 'MMKV.().getString'], 0),
  on(asyncStorage, 'localStorage', 'remove', ['default.removeItem', 'AsyncStorage.removeItem', 'MMKV.().delete'], 0),
  on(secureStore, 'localStorage', 'write', ['setItemAsync', 'setItem'], 0),
  on(secureStore, 'localStorage', 'read', ['getItemAsync', 'getItem'], 0),
  on(secureStore, 'localStorage', 'remove', 'deleteItemAsync', 0),
  on(
    hooks,
    'localStorage',
    'write',
    ['useLocalStorage', 'useLocalStorageState', 'useStorage', 'default', 'writeStorage'],
    0,
  ),
  on(hooks, 'sessionStorage', 'write', ['useSessionStorage', 'useSessionStorageState'], 0),
  on({ packages: ['@mantine/hooks'] }, 'localStorage', 'write', 'useLocalStorage', [0, 'key']),
  on({ packages: ['@mantine/hooks'] }, 'sessionStorage', 'write', 'useSessionStorage', [0, 'key']),
  on({ packages: ['zustand'] }, 'localStorage', 'write', 'persist', [1, 'name']),
  on({ packages: ['jotai'] }, 'localStorage', 'write', 'atomWithStorage', 0),
  on(
    { packages: ['redux-persist'] },
    'localStorage',
    'write',
    ['persistReducer', 'persistCombineReducers'],
    [0, 'key'],
    {
      prefix: 'persist:',
    },
  ),
  on(smallStores, 'localStorage', 'write', ['default.set', 'set'], 0),
  on(smallStores, 'localStorage', 'read', ['default.get', 'get'], 0),
  on(smallStores, 'localStorage', 'remove', ['default.remove', 'remove'], 0),

  on({ packages: ['idb'] }, 'indexedDB', 'write', 'openDB', 0),
  on({ packages: ['idb'] }, 'indexedDB', 'remove', 'deleteDB', 0),
  on({ packages: ['dexie'] }, 'indexedDB', 'write', ['^default', '^Dexie'], 0),
  on({ packages: ['pouchdb', 'pouchdb-browser'] }, 'indexedDB', 'write', '^default', 0),
  on(localforage, 'indexedDB', 'write', 'setItem', 0),
  on(localforage, 'indexedDB', 'read', 'getItem', 0),
  on(localforage, 'indexedDB', 'remove', 'removeItem', 0),
  on(idbKeyval, 'indexedDB', 'write', ['set', 'update'], 0),
  on(idbKeyval, 'indexedDB', 'read', 'get', 0),
  on(idbKeyval, 'indexedDB', 'remove', 'del', 0),

  {
    packages: ['@sentry/*'],
    store: 'sdk',
    access: 'write',
    calls: [{ callee: ['replayIntegration', 'Replay'] }],
    service: 'sentry',
  },
];

/**
 * Calls recognised by the name of their receiver where its origin is not in the file: handlers that stand apart from their
 * router, in code without types.
 */
export const deviceCallsByName: readonly (Omit<DeviceCall, 'calls' | 'globals' | 'packages'> & {
  readonly receiver: RegExp;
  readonly member: RegExp;
})[] = [
  {
    receiver: /^(?:res|response)$/u,
    member: /^cookie$/u,
    store: 'cookie',
    access: 'write',
    key: 0,
    options: 2,
    unit: 'milliseconds',
  },
  { receiver: /^(?:res|response|reply)$/u, member: /^clearCookie$/u, store: 'cookie', access: 'remove', key: 0 },
  { receiver: /^reply$/u, member: /^(?:setCookie|cookie)$/u, store: 'cookie', access: 'write', key: 0, options: 2 },
  {
    receiver: /^(?:cookies|cookieStore|cookieJar)$/u,
    member: /^set$/u,
    store: 'cookie',
    access: 'write',
    key: 0,
    options: 2,
  },
  {
    receiver: /^(?:cookies|cookieStore|cookieJar)$/u,
    member: /^(?:get|has)$/u,
    store: 'cookie',
    access: 'read',
    key: 0,
  },
  {
    receiver: /^(?:cookies|cookieStore|cookieJar)$/u,
    member: /^(?:delete|remove)$/u,
    store: 'cookie',
    access: 'remove',
    key: 0,
  },
];

/** Objects whose members are keys: `localStorage.theme`, `req.cookies.session`. */
export const keyedObjects: readonly {
  readonly text: RegExp;
  readonly store: DeviceAccess['store'];
  /** Members that are methods or counts, not keys. */
  readonly except?: RegExp;
}[] = [
  { text: /^(?:(?:window|globalThis|self)\??\.)?localStorage$/u, store: 'localStorage', except: storageMembers() },
  { text: /^(?:(?:window|globalThis|self)\??\.)?sessionStorage$/u, store: 'sessionStorage', except: storageMembers() },
  { text: /^(?:\w+\.)?(?:req|request)\??\.(?:cookies|signedCookies)$/u, store: 'cookie', except: cookieMembers() },
];

function storageMembers(): RegExp {
  return /^(?:getItem|setItem|removeItem|clear|key|length)$/u;
}

function cookieMembers(): RegExp {
  return /^(?:get|getAll|set|has|delete|size|toString|clear)$/u;
}

/** SDKs that keep an id on the visitor's device by themselves, as their documentation says; by package or global. */
export const deviceSdks: readonly { readonly names: readonly string[]; readonly service: string }[] = [
  {
    names: ['gtag', 'ga', 'react-ga', 'react-ga4', 'vue-gtag', 'nextjs-google-analytics'],
    service: 'google-analytics',
  },
  { names: ['react-gtm-module', '@gtm-support/vue-gtm'], service: 'google-tag-manager' },
  { names: ['posthog-js'], service: 'posthog' },
  { names: ['mixpanel-browser'], service: 'mixpanel' },
  { names: ['@amplitude/analytics-browser', '@amplitude/unified', 'amplitude-js'], service: 'amplitude' },
  { names: ['@segment/analytics-next', '@segment/snippet'], service: 'segment' },
  { names: ['@hotjar/browser', 'react-hotjar', 'hj'], service: 'hotjar' },
  { names: ['@microsoft/clarity', 'react-microsoft-clarity', 'clarity'], service: 'clarity' },
  { names: ['logrocket'], service: 'logrocket' },
  { names: ['@fullstory/browser'], service: 'fullstory' },
  { names: ['@datadog/browser-rum', '@datadog/browser-logs'], service: 'datadog' },
  { names: ['fbq', 'react-facebook-pixel'], service: 'meta' },
  { names: ['ttq'], service: 'tiktok' },
  { names: ['_paq', '@datapunt/matomo-tracker-js', 'matomo-tracker'], service: 'matomo' },
  { names: ['@intercom/messenger-js-sdk', 'react-use-intercom'], service: 'intercom' },
];
