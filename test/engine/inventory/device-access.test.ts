import assert from 'node:assert/strict';

import type { DeviceAccess } from '../../../core/src/facts/observation.js';

import { inventoryOf } from '../../support/collect-inventory.js';

/** One access in a few words: `write cookie theme P7D if consent.given`. */
function show({ access, store, key, service, lifetime, gate }: DeviceAccess): string {
  const words = [access, store, key ?? '?', service, lifetime, gate === undefined ? undefined : `if ${gate}`];
  return words.filter((word) => word !== undefined).join(' ');
}

const accesses = (code: string, file = 'src/a.ts'): readonly string[] =>
  inventoryOf({ [file]: code }).deviceAccess.map(show);

/** Code, and what is seen of it; an empty list: nothing. */
const cases: Readonly<Record<string, readonly (readonly [code: string, seen: readonly string[]])[]>> = {
  'document.cookie': [
    [`document.cookie = 'lang=nl';`, ['write cookie lang session']],
    [`document.cookie = 'lang=nl; Max-Age=' + 60 * 60 * 24 * 365;`, ['write cookie lang P365D']],
    ['document.cookie = `id=${id}; max-age=3600; path=/`;', ['write cookie id PT1H']],
    [`document.cookie = 'lang=; expires=Thu, 01 Jan 1970 00:00:00 GMT';`, ['remove cookie lang']],
    ['const t = document.cookie.match(/theme=([^;]+)/);', ['read cookie theme']],
    ['const document = { cookie: "" }; use(document.body);', []],
  ],
  'web storage': [
    [`localStorage.setItem('cart', '1');`, ['write localStorage cart']],
    ['window.sessionStorage.getItem(`step_${n}`);', ['read sessionStorage step_*']],
    [`localStorage.theme = 'dark';`, ['write localStorage theme']],
    [`delete localStorage['theme'];`, ['remove localStorage theme']],
    [`const KEY = 'a' + 'b'; localStorage.removeItem(KEY);`, ['remove localStorage ab']],
    ['localStorage.clear(); localStorage.length;', []],
    [`const localStorage = new Map(); localStorage.get('x');`, []],
  ],
  'libraries of cookies': [
    [`import Cookies from 'js-cookie'; Cookies.set('a', '1', { expires: 7 });`, ['write cookie a P7D']],
    [
      `import Cookies from 'js-cookie'; Cookies.set('a', '1'); Cookies.get('a');`,
      ['write cookie a session', 'read cookie a'],
    ],
    [`import { setCookie as put } from 'hono/cookie'; put(c, 'b', 'v', { maxAge: 600 });`, ['write cookie b PT10M']],
    [
      `import { cookies } from 'next/headers'; (await cookies()).set('c', 'v', { maxAge: 60 });`,
      ['write cookie c PT1M'],
    ],
    [
      `import { cookies } from 'next/headers'; cookies().set({ name: 'd', value: 'v', expires: new Date(Date.now() + 864e5) });`,
      ['write cookie d P1D'],
    ],
    [`import { setCookie } from './own.js'; setCookie('a', 'b');`, []],
  ],
  servers: [
    [
      `import express from 'express'; const app = express(); app.get('/', (req, res) => { res.cookie('sid', '1', { maxAge: 900_000 }); });`,
      ['write cookie sid PT15M'],
    ],
    [`export const login = (req, res) => { res.cookie('token', sign(), options); };`, ['write cookie token']],
    [
      `export const read = (req, res) => { use(req.cookies.session, req.cookies['other']); };`,
      ['read cookie session', 'read cookie other'],
    ],
    [
      `import session from 'express-session'; app.use(session({ secret: 's', cookie: { maxAge: 60_000 } }));`,
      ['write cookie connect.sid PT1M'],
    ],
    [`const session = require('express-session'); app.use(session({ name: 'app' }));`, ['write cookie app session']],
    [
      `import { createCookieSessionStorage } from '@remix-run/node'; createCookieSessionStorage({ cookie: { name: '__s', maxAge: 60 } });`,
      ['write cookie __s PT1M'],
    ],
    [`res.setHeader('Set-Cookie', 'a=b; Max-Age=60');`, ['write cookie a PT1M']],
    [`res.setHeader('Cache-Control', 'a=b');`, []],
    [`import { CookieJar } from 'tough-cookie'; const cookieJar = new CookieJar(); cookieJar.set('a', 'b');`, []],
    [`const cookies = new Map(); cookies.set('a', 1);`, []],
  ],
  'databases and stores in the browser': [
    [`indexedDB.open('drafts', 2);`, ['write indexedDB drafts']],
    [`import { openDB } from 'idb'; openDB('notes', 1);`, ['write indexedDB notes']],
    [`import Dexie from 'dexie'; new Dexie('offline');`, ['write indexedDB offline']],
    [
      `import { persist } from 'zustand/middleware'; persist((set) => ({}), { name: 'ui' });`,
      ['write localStorage ui'],
    ],
    [`import { atomWithStorage } from 'jotai/utils'; atomWithStorage('mode', 'dark');`, ['write localStorage mode']],
    [
      `import AsyncStorage from '@react-native-async-storage/async-storage'; AsyncStorage.setItem('k', 'v');`,
      ['write localStorage k'],
    ],
  ],
  'SDKs that keep an id': [
    [`import posthog from 'posthog-js'; posthog.init('key');`, ['write sdk ? posthog']],
    [
      `if (hasConsent('marketing')) { gtag('config', 'G-1'); }`,
      [`write sdk ? google-analytics if hasConsent('marketing')`],
    ],
    [`import type { PostHog } from 'posthog-js'; export let p: PostHog;`, []],
    [`import { PostHog } from 'posthog-node'; new PostHog('key');`, []],
  ],
};

describe('inventory: device access', () => {
  for (const [name, rows] of Object.entries(cases)) {
    describe(name, () => {
      for (const [code, seen] of rows)
        it(code, () => {
          assert.deepEqual(accesses(code), seen);
        });
    });
  }

  describe('gates', () => {
    const gates: readonly (readonly [code: string, gate: string | undefined])[] = [
      [`if (consent.marketing && ready) localStorage.setItem('a', '1');`, 'consent.marketing'],
      [`hasConsent('stats') && localStorage.setItem('a', '1');`, `hasConsent('stats')`],
      [`function f() { if (!cookiesAccepted) return; localStorage.setItem('a', '1'); }`, 'cookiesAccepted'],
      [`if (toestemming) { run(() => { localStorage.setItem('a', '1'); }); }`, 'toestemming'],
      [
        `window.Cookiebot?.consent.statistics ? localStorage.setItem('a', '1') : 0;`,
        'window.Cookiebot?.consent.statistics',
      ],
      [`if (user.isAdmin) localStorage.setItem('a', '1');`, undefined],
      [`if (consent) { other(); } localStorage.setItem('a', '1');`, undefined],
      [`if (localStorage.setItem('a', '1'), consent) other();`, undefined],
    ];
    for (const [code, gate] of gates) {
      it(code, () => {
        assert.equal(inventoryOf({ 'a.ts': code }).deviceAccess[0]?.gate, gate);
      });
    }
  });

  describe('own functions', () => {
    const wrapper = `export function remember(name: string, value: string, days = 30) {
      document.cookie = name + '=' + value + '; max-age=' + days * 24 * 60 * 60;
    }`;

    it('give their key to the access where they are called', () => {
      const { deviceAccess } = inventoryOf({
        'lib/cookies.ts': wrapper,
        'app.ts': `import { remember } from './lib/cookies.js';
export function start() { remember('seen', '1'); remember('lang', 'nl', 7); }`,
      });
      assert.deepEqual(
        deviceAccess.map((access) => [show(access), access.evidence, access.at.start.line]),
        [
          ['write cookie seen P30D', { file: 'app.ts', symbol: 'start' }, 2],
          ['write cookie lang P7D', { file: 'app.ts', symbol: 'start' }, 2],
        ],
      );
    });

    it('are followed through each other, and stand for themselves when nobody calls them', () => {
      assert.deepEqual(
        accesses(`${wrapper} function keep(key: string) { remember('app_' + key, '1', 1); } keep('a');`),
        ['write cookie app_a P1D'],
      );
      assert.deepEqual(accesses(wrapper), ['write cookie ?']);
    });

    it('that call themselves end', () => {
      const code = `function f(key: string): void { localStorage.setItem(key, ''); f(key + '1'); } f('a');`;
      assert.ok(accesses(code).length > 0);
    });
  });

  it('takes the key that terminalAccess declares', () => {
    const code = `import { terminalAccess } from '@verklaar/annotations';
const choice = terminalAccess({ key: 'choice' }); localStorage.setItem(choice.key, 'yes');`;
    assert.deepEqual(accesses(code), ['write localStorage choice']);
  });

  it('leaves out tests, stories and tools', () => {
    const code = `localStorage.setItem('a', '1');`;
    for (const file of ['src/a.test.ts', 'src/__tests__/a.ts', 'src/a.stories.ts', 'e2e/a.ts', 'cypress/a.ts']) {
      assert.deepEqual(accesses(code, file), [], file);
    }
    assert.deepEqual(accesses(code, 'src/contest.ts'), ['write localStorage a']);
  });

  it('names the outermost thing around as evidence', () => {
    const { deviceAccess } = inventoryOf({
      'a.ts': `localStorage.setItem('a', '');
export class Cart { readonly key = localStorage.getItem('b'); save() { const x = () => localStorage.setItem('c', ''); } }
export default () => localStorage.setItem('d', '');
export const keep = { it() { localStorage.setItem('e', ''); } };`,
    });
    assert.deepEqual(
      deviceAccess.map(({ evidence }) => evidence.symbol),
      ['module', 'Cart.key', 'Cart.save', 'default', 'keep'],
    );
  });
});
