import assert from 'node:assert/strict';

import type { OriginPattern } from '../../core/src/sinks/call-pattern.js';
import type { OriginRoot } from '../../core/src/sinks/index.js';

import { serviceById } from '../../core/src/services/index.js';
import {
  createPatternIndex,
  httpClients,
  packageNameOf,
  passThrough,
  sanitisers,
  sinks,
} from '../../core/src/sinks/index.js';
import { gatheringSettings } from '../../core/src/sinks/settings/index.js';
import { categories } from '../../core/src/vocabulary/categories.js';

interface Table {
  readonly name: string;
  readonly definitions: readonly {
    readonly id?: string;
    readonly packages?: readonly string[];
    readonly globals?: readonly string[];
    readonly calls: readonly { readonly callee: OriginPattern | readonly OriginPattern[] }[];
  }[];
}

const tables: readonly Table[] = [
  { name: 'sinks', definitions: sinks },
  { name: 'HTTP clients', definitions: httpClients },
  { name: 'sanitisers', definitions: sanitisers },
  { name: 'pass-through', definitions: passThrough },
  { name: 'settings', definitions: gatheringSettings },
];

const segment = String.raw`(?:[A-Za-z_$][\w$]*|\*|\(\)|#?\d)`;
const pattern = new RegExp(String.raw`^\^?${segment}(?:\.${segment})*$`, 'u');

const repeated = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);

/** A path as people write it: `package:path` or `global path`. */
function place(text: string): { readonly root: OriginRoot; readonly path: readonly string[] } {
  const [name = '', path] = text.split(' ');
  const root = name.startsWith('global:') ? { global: name.slice('global:'.length) } : { package: name };
  return { root, path: path === undefined ? [] : path.split('.') };
}

for (const { name, definitions } of tables)
  describe(`table of ${name}`, () => {
    it('has every id once', () => {
      assert.deepEqual(repeated(definitions.flatMap(({ id }) => id ?? [])), []);
      for (const { id } of definitions) if (id !== undefined) assert.match(id, /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u);
    });

    it('names packages as they are installed, each once, or globals', () => {
      for (const { packages = [], globals = [], calls } of definitions) {
        assert.ok(packages.length + globals.length > 0);
        assert.ok(calls.length > 0);
        assert.deepEqual(repeated(packages), []);
        for (const item of packages) assert.equal(packageNameOf(item), item);
        for (const item of globals) assert.match(item, /^[A-Za-z_$][\w$]*$/u);
      }
    });

    it('has patterns that can be read, each once in a call', () => {
      for (const { calls } of definitions) {
        for (const { callee } of calls) {
          const patterns = [callee].flat();
          assert.ok(patterns.length > 0);
          assert.deepEqual(repeated(patterns), []);
          for (const text of patterns) assert.match(text, pattern);
        }
      }
    });
  });

describe('sinks', () => {
  it('select arguments in one way, by indexes that can be', () => {
    for (const { id, calls } of sinks) {
      for (const { arguments: indexes, from, assigned, returned } of calls) {
        assert.ok(indexes === undefined || from === undefined, id);
        assert.ok(!assigned || (indexes === undefined && from === undefined && !returned), id);
        for (const index of indexes ?? []) assert.ok(Number.isInteger(index) && index >= 0 && index < 6, id);
      }
    }
  });

  it('belong to services of the catalogue', () => {
    for (const { id, service } of sinks)
      if (service !== undefined) assert.ok(serviceById.get(service), `${id}: ${service}`);
  });
});

describe('table of settings', () => {
  it('gathers categories that there are, and names a service or a library', () => {
    const known = new Set<string>(Object.keys(categories));
    for (const { service, packages = [], calls } of gatheringSettings) {
      assert.ok(serviceById.get(service) !== undefined || packages.includes(service), service);
      for (const { settings, softening } of calls) {
        const gathered = settings.flatMap(({ gathers, when }) =>
          'open' in when ? when.open.flatMap((part) => part.gathers) : gathers,
        );
        const softened = Object.values(softening?.members ?? {}).flat();
        for (const id of [...gathered, ...softened]) assert.ok(known.has(id), id);
      }
    }
  });
});

describe('table of sanitisers', () => {
  const index = createPatternIndex(sanitisers);
  const outcomeOf = (text: string): string | undefined => {
    const { root, path } = place(text);
    return index.find(root, path)[0]?.definition.outcome;
  };

  const cases: readonly (readonly [path: string, outcome: string | undefined])[] = [
    ['crypto createHash.().update.().digest', 'pseudonymised'],
    ['crypto default.createHmac.().update.().digest', 'pseudonymised'],
    ['crypto createHash.().digest', 'pseudonymised'],
    ['crypto scryptSync', 'pseudonymised'],
    ['crypto createCipheriv.().update', 'pseudonymised'],
    ['crypto createDecipheriv.().update', undefined],
    ['crypto randomUUID', undefined],
    ['crypto webcrypto.subtle.digest', 'pseudonymised'],
    ['global:crypto crypto.subtle.digest', 'pseudonymised'],
    ['global:crypto crypto.subtle.decrypt', undefined],
    ['bcrypt default.hash', 'pseudonymised'],
    ['bcrypt default.compare', undefined],
    ['argon2 hash', 'pseudonymised'],
    ['@noble/hashes sha256', 'pseudonymised'],
    ['sha.js default.().update.().digest', 'pseudonymised'],
    ['md5', 'pseudonymised'],
    ['object-hash default', 'pseudonymised'],
    ['hash-wasm sha256', 'pseudonymised'],
    ['uuid v5', 'pseudonymised'],
    ['uuid v4', undefined],
    ['crypto-js default.SHA256', 'pseudonymised'],
    ['crypto-js default.AES.encrypt', 'pseudonymised'],
    ['crypto-js default.AES.decrypt', undefined],
    ['libsodium-wrappers default.crypto_secretbox_easy', 'pseudonymised'],
    ['jose EncryptJWT.().encrypt', 'pseudonymised'],
    ['jose SignJWT.().sign', undefined],
    ['fast-redact default.()', 'redacted'],
    ['redact-pii SyncRedactor.().redact', 'redacted'],
    ['maskdata default.maskEmail2', 'pseudonymised'],
    ['@faker-js/faker faker.internet.email', 'redacted'],
    ['lodash default.pick', undefined],
  ];
  for (const [text, outcome] of cases)
    it(`${text} is ${outcome ?? 'none'}`, () => {
      assert.equal(outcomeOf(text), outcome);
    });

  it('is exercised as a whole', () => {
    const met = new Set(
      cases.flatMap(([text]) => {
        const { root, path } = place(text);
        return index.find(root, path).map(({ definition }) => definition.id);
      }),
    );
    assert.deepEqual(
      sanitisers.filter(({ id }) => !met.has(id)),
      [],
    );
  });
});

describe('table of what passes on', () => {
  const index = createPatternIndex(passThrough);

  const cases: readonly (readonly [path: string, expected: string | undefined])[] = [
    ['global:JSON JSON.stringify', '0'],
    ['global:JSON JSON.rawJSON', undefined],
    ['global:String String', 'all'],
    ['global:Object Object.assign', 'all'],
    ['global:Object Object.values', '0'],
    ['global:Object Object.keys', 'none'],
    ['global:Boolean Boolean', 'none'],
    ['global:Array Array.isArray', 'none'],
    ['global:Promise Promise.all', 'all'],
    ['global:structuredClone structuredClone', '0'],
    ['global:btoa btoa', '0'],
    ['global:Buffer Buffer.from', '0'],
    ['global:encodeURIComponent encodeURIComponent', '0'],
    ['global:URLSearchParams URLSearchParams', '0'],
    ['util inspect', '0'],
    ['util default.format', 'all'],
    ['lodash default.pick', '0 picks 1'],
    ['lodash-es omit', '0 omits 1'],
    ['lodash cloneDeep', '0'],
    ['lodash default.size', 'none'],
    ['lodash default.merge', 'all'],
    ['global:_ _.cloneDeep', '0'],
    ['global:$ $.extend', 'all'],
    ['global:jQuery jQuery.param', '0'],
    ['jquery default.extend', 'all'],
    ['global:$ $.().extend', undefined],
    ['global:angular angular.copy', '0'],
    ['global:angular angular.isDefined', undefined],
    ['ramda omit', 'all omits 0'],
    ['immer produce', '0 by recipe'],
    ['lodash map', '0 by each'],
    ['lodash get', '0 by path'],
    ['rxjs of', 'all'],
    ['rxjs firstValueFrom', '0'],
    ['rxjs from', undefined],
    ['svelte get', '0'],
    ['safe-stable-stringify default', '0'],
    ['superjson default.stringify', '0'],
    ['fast-json-stringify default.()', '0'],
    ['class-transformer instanceToPlain', '0'],
    ['class-transformer plainToInstance', '1'],
    ['chalk default.bold.red', 'all'],
    ['dedent default', 'all'],
    ['i18next default.t', 'from 1'],
    ['react-i18next useTranslation.().t', 'from 1'],
    ['libphonenumber-js parsePhoneNumber', '0'],
    ['validator default.isEmail', 'none'],
    ['@sentry/node logger.fmt', 'all'],
    ['@langchain/core HumanMessage', 'all'],
    ['ai convertToModelMessages', 'all'],
    ['ai generateText', undefined],
  ];

  const passedBy = (text: string): string | undefined => {
    const { root, path } = place(text);
    const call = index.find(root, path)[0]?.call;
    if (!call) return undefined;
    const which = call.arguments
      ? call.arguments.join(' ') || 'none'
      : call.from === undefined
        ? 'all'
        : `from ${call.from}`;
    const picks = call.picks === undefined ? '' : ` picks ${call.picks}`;
    const by = call.by === undefined ? '' : ` by ${call.by}`;
    return `${which}${by}${picks}${call.omits === undefined ? '' : ` omits ${call.omits}`}`;
  };

  for (const [text, expected] of cases)
    it(`${text} passes on ${expected ?? 'nothing known'}`, () => {
      assert.equal(passedBy(text), expected);
    });

  it('is exercised as a whole', () => {
    const met = new Set(
      cases.flatMap(([text]) => {
        const { root, path } = place(text);
        return index.find(root, path).map(({ definition }) => definition.id);
      }),
    );
    assert.deepEqual(
      passThrough.filter(({ id }) => !met.has(id)).map(({ id }) => id),
      [],
    );
  });
});

describe('table of HTTP clients', () => {
  const index = createPatternIndex(httpClients);
  const show = (parts: readonly { readonly argument: number; readonly property?: string }[] | undefined): string =>
    (parts ?? [])
      .map(({ argument, property }) => (property === undefined ? `${argument}` : `${argument}.${property}`))
      .join(' ');

  const requestAt = (text: string): Readonly<Record<string, string>> => {
    const { root, path } = place(text);
    const call = index.find(root, path)[0]?.call;
    const { url, body, headers, params, base } = call ?? {};
    const parts = { url: show(url), body: show(body), headers: show(headers), params: show(params), base: show(base) };
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
  };

  const cases: readonly (readonly [path: string, request: Readonly<Record<string, string>>])[] = [
    ['global:fetch fetch', { url: '0', body: '1.body', headers: '1.headers' }],
    ['node-fetch default', { url: '0', body: '1.body', headers: '1.headers' }],
    ['undici request', { url: '0', body: '1.body', headers: '1.headers', params: '1.query' }],
    ['undici Pool', { base: '0' }],
    ['ofetch $fetch', { url: '0', body: '1.body', headers: '1.headers', params: '1.query 1.params' }],
    ['https default.request', { url: '0.hostname 0.host 0.path 0', headers: '0.headers 1.headers' }],
    ['http request.().write', { body: '0' }],
    ['global:XMLHttpRequest XMLHttpRequest.().open', { url: '1' }],
    ['global:XMLHttpRequest XMLHttpRequest.().send', { body: '0' }],
    ['global:navigator navigator.sendBeacon', { url: '0', body: '1' }],
    ['global:WebSocket WebSocket', { url: '0', base: '0' }],
    ['ws WebSocket.().send', { body: '0' }],
    ['socket.io-client io.().emit', { body: '1 2 3' }],
    ['axios default.get', { url: '0', body: '1.data', headers: '1.headers', params: '1.params' }],
    ['axios default.create.().post', { url: '0', body: '1', headers: '2.headers', params: '2.params' }],
    ['axios AxiosInstance.().put', { url: '0', body: '1', headers: '2.headers', params: '2.params' }],
    ['axios default.create', { base: '0.baseURL' }],
    ['axios AxiosHeaders.().get', {}],
    [
      'axios',
      {
        url: '0.url 0.baseURL 0',
        body: '0.data 1.data',
        headers: '0.headers 1.headers',
        params: '0.params 1.params',
      },
    ],
    ['@nestjs/axios HttpService.().post', { url: '0', body: '1', headers: '2.headers', params: '2.params' }],
    ['got default.extend', { base: '0.prefixUrl' }],
    [
      'got default.extend.().post',
      {
        url: '0.url 0',
        body: '0.body 0.form 0.json 1.body 1.form 1.json',
        headers: '0.headers 1.headers',
        params: '0.searchParams 1.searchParams',
      },
    ],
    ['ky default.post', { url: '0', body: '1.body 1.json', headers: '1.headers', params: '1.searchParams' }],
    ['ky default.get.().headers.get', {}],
    ['superagent default.post.().send', { body: '0 1' }],
    ['needle default.put', { url: '0', body: '1', headers: '2.headers' }],
    ['needle default', { url: '1', body: '2', headers: '3.headers' }],
    ['wretch default.().post', { url: '1', body: '0' }],
    ['wretch default.().get.().json', {}],
    ['@angular/common HttpClient.().post', { url: '0', body: '1', headers: '2.headers', params: '2.params' }],
    ['global:$ $.ajax', { url: '0.url 0', body: '0.data 1.data', headers: '0.headers 1.headers' }],
    [
      'request default.post',
      {
        url: '0.url 0.uri 0',
        body: '0.body 0.form 0.formData 0.json 1.body 1.form 1.formData 1.json',
        headers: '0.headers 1.headers',
        params: '0.qs 1.qs',
      },
    ],
    ['nodemailer default.createTransport', { base: '0.host 0.url 0' }],
    ['nodemailer createTransport.().sendMail', { body: '0' }],
    ['graphql-request request', { url: '0', body: '2' }],
    ['graphql-request GraphQLClient.().request', { body: '1' }],
    ['@apollo/client ApolloClient', { base: '0.uri' }],
    ['@apollo/client useQuery', {}],
  ];
  for (const [text, request] of cases)
    it(text, () => {
      assert.deepEqual(requestAt(text), request);
    });

  it('is exercised as a whole', () => {
    const met = new Set(
      cases.flatMap(([text]) => {
        const { root, path } = place(text);
        return index.find(root, path).map(({ definition }) => definition.id);
      }),
    );
    assert.deepEqual(
      httpClients.filter(({ id }) => !met.has(id)).map(({ id }) => id),
      [],
    );
  });
});
