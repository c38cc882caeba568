import assert from 'node:assert/strict';

import type { SyntaxNode } from '../../../core/src/engine/host/type-host.js';
import type { SettingsSeen } from '../../../core/src/engine/settings/read-settings.js';

import { createEngineContext } from '../../../core/src/engine/engine-context.js';
import { createEvaluator } from '../../../core/src/engine/evaluate/evaluator.js';
import { createOwners } from '../../../core/src/engine/names/owners.js';
import { createOriginTracer } from '../../../core/src/engine/origin/trace-origin.js';
import { createDefinitions } from '../../../core/src/engine/scope/definitions.js';
import { createScopes } from '../../../core/src/engine/scope/scopes.js';
import { createSettingReader } from '../../../core/src/engine/settings/read-settings.js';
import { memoryHost } from '../../support/collect.js';

/** What is seen in the file `app.ts`. */
function read(text: string, version?: string, others: Readonly<Record<string, string>> = {}): SettingsSeen {
  const context = createEngineContext(memoryHost({ 'app.ts': text, ...others }), '/app');
  const { ast, host, resolver } = context;
  const definitions = createDefinitions(host, ast, resolver, createScopes(ast), () => true);
  const reader = createSettingReader({
    context,
    evaluator: createEvaluator(context),
    owners: createOwners(context),
    origins: createOriginTracer(ast, definitions),
    versionOf: () => version,
  });
  const source = host.sourceFile('/app/app.ts');
  assert.ok(source);
  const calls: SyntaxNode[] = [];
  ast.walk(source, (node) => {
    if (ast.is(node, 'CallExpression', 'NewExpression')) calls.push(node);
  });
  return reader.settingsIn(calls);
}

/** `setting: gathered, gathered` for each setting. */
const show = ({ settings }: SettingsSeen): readonly string[] =>
  settings.map(({ setting, gathers }) => `${setting}: ${gathers.join(' ')}`);

const sentry = (options: string): string => `import * as Sentry from '@sentry/node';\nSentry.init(${options});\n`;

const allOfSentry = 'sendDefaultPii: account.username contact.email device.cookieId device.ip device.userAgent';

describe('settings that gather', () => {
  it('tells sendDefaultPii, with its place and what mends it', () => {
    const text = sentry(`{ dsn: 'x', sendDefaultPii: true }`);
    const { settings, unreadable } = read(text);
    assert.deepEqual(show({ settings, unreadable }), [allOfSentry]);
    assert.deepEqual(unreadable, []);
    const [setting] = settings;
    assert.ok(setting);
    assert.equal(setting.service, 'sentry');
    assert.equal(setting.sink, 'errorTracking');
    assert.equal(setting.replacement, 'false');
    assert.equal(text.slice(setting.extent.start, setting.extent.end), 'true');
    assert.deepEqual(setting.at.start, { line: 2, column: 41 });
    assert.equal(setting.evidence.file, 'app.ts');
  });

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['false', sentry(`{ sendDefaultPii: false }`)],
    ['undefined', sentry(`{ sendDefaultPii: undefined }`)],
    ['nothing', sentry(`{ dsn: 'x' }`)],
    ['no options', sentry('')],
    ['another package', `import * as Sentry from './own.js';\nSentry.init({ sendDefaultPii: true });`],
    ['another function', `import * as Sentry from '@sentry/node';\nSentry.setUser({ sendDefaultPii: true });`],
    ['masking left on', `import * as S from '@sentry/react';\nS.replayIntegration({ maskAllText: true, unmask: [] });`],
    ['a morgan format without addresses', `import morgan from 'morgan';\nmorgan('tiny');`],
    ['a morgan function', `import morgan from 'morgan';\nmorgan((tokens, req, res) => tokens.method(req, res));`],
    ['a custom format without addresses', `import morgan from 'morgan';\nmorgan(':method :url :status');`],
    ['rollbar told not to', `import Rollbar from 'rollbar';\nnew Rollbar({ captureIp: false });`],
    [
      'bugsnag told not to',
      `import Bugsnag from '@bugsnag/js';\nBugsnag.start({ apiKey: 'k', collectUserIp: false });`,
    ],
    ['serializers of one’s own', `import pinoHttp from 'pino-http';\npinoHttp({ serializers: { req: () => ({}) } });`],
    [
      'mask as privacy level',
      `import { datadogRum } from '@datadog/browser-rum';\ndatadogRum.init({ defaultPrivacyLevel: 'mask' });`,
    ],
  ];
  for (const [what, text] of silent)
    it(`is silent about ${what}`, () => {
      assert.deepEqual(read(text), { settings: [], unreadable: [] });
    });

  const told: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['a constant', `const on = true;\n${sentry(`{ sendDefaultPii: on }`)}`, [allOfSentry]],
    ['options in a constant', `const options = { sendDefaultPii: true };\n${sentry('options')}`, [allOfSentry]],
    ['spread options', `const base = { sendDefaultPii: true };\n${sentry(`{ ...base, dsn: 'x' }`)}`, [allOfSentry]],
    [
      'one branch of two',
      `declare const b: boolean;\n${sentry(`{ sendDefaultPii: b ? true : false }`)}`,
      [allOfSentry],
    ],
    ['a named import', `import { init } from '@sentry/browser';\ninit({ sendDefaultPii: true });`, [allOfSentry]],
    ['require', `const Sentry = require('@sentry/node');\nSentry.init({ sendDefaultPii: true });`, [allOfSentry]],
    ['the global', `Sentry.init({ sendDefaultPii: true });`, [allOfSentry]],
    [
      'unmasked replays',
      `import * as Sentry from '@sentry/react';
Sentry.init({ integrations: [Sentry.replayIntegration({ maskAllText: false, blockAllMedia: false, unmask: ['.name'] })] });`,
      ['maskAllText: usage.events usage.pages', 'blockAllMedia: identity.photo', 'unmask: usage.events usage.pages'],
    ],
    [
      'replays of version 7',
      `import * as Sentry from '@sentry/react';\nnew Sentry.Replay({ maskAllInputs: false });`,
      ['maskAllInputs: usage.events usage.pages'],
    ],
    [
      'request data',
      `import * as Sentry from '@sentry/node';\nSentry.requestDataIntegration({ include: { ip: true, cookies: false } });`,
      ['include.ip: device.ip'],
    ],
    [
      'users named one by one',
      `import * as Sentry from '@sentry/node';\nSentry.Handlers.requestHandler({ ip: true, user: ['id', 'email'] });`,
      ['ip: device.ip', 'user: account.username contact.email'],
    ],
    ['bugsnag by default', `import Bugsnag from '@bugsnag/js';\nBugsnag.start('key');`, ['collectUserIp: device.ip']],
    [
      'logrocket by default',
      `import LogRocket from 'logrocket';\nLogRocket.init('a/b');`,
      ['shouldCaptureIP: device.ip'],
    ],
    [
      'rollbar told to',
      `import Rollbar from 'rollbar';\nnew Rollbar({ captureIp: true, captureEmail: true });`,
      ['captureIp: device.ip', 'captureEmail: contact.email'],
    ],
    [
      'datadog that shows all',
      `import { datadogRum } from '@datadog/browser-rum';\ndatadogRum.init({ defaultPrivacyLevel: 'allow' });`,
      ['defaultPrivacyLevel: usage.events usage.pages'],
    ],
    [
      'posthog that masks nothing',
      `import posthog from 'posthog-js';\nposthog.init('k', { mask_all_text: false, session_recording: { maskAllInputs: false } });`,
      ['mask_all_text: usage.events usage.pages', 'session_recording.maskAllInputs: usage.events usage.pages'],
    ],
    [
      'morgan combined',
      `import morgan from 'morgan';\nmorgan('combined');`,
      ['morgan: account.username device.ip device.userAgent'],
    ],
    [
      'morgan by environment',
      `import morgan from 'morgan';\nmorgan(process.env.NODE_ENV === 'production' ? 'common' : 'dev');`,
      ['morgan: account.username device.ip'],
    ],
    [
      'a format of one’s own',
      `const morgan = require('morgan');\nmorgan(':remote-addr :req[cookie] :url');`,
      ['morgan: account.token device.ip'],
    ],
    [
      'pino-http',
      `import pinoHttp from 'pino-http';\npinoHttp();`,
      ['serializers: device.cookieId device.ip device.userAgent'],
    ],
  ];
  for (const [what, text, expected] of told)
    it(`tells ${what}`, () => {
      assert.deepEqual(show(read(text)), expected);
    });
});

describe('dataCollection of Sentry', () => {
  const everything =
    'account.username comm.message contact.email device.cookieId device.ip device.userAgent usage.pages';

  it('opens its defaults, though empty', () => {
    const seen = read(sentry('{ dataCollection: {} }'));
    assert.deepEqual(show(seen), [`dataCollection: ${everything}`]);
    assert.equal(
      seen.settings[0]?.replacement,
      '{ userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false }',
    );
  });

  const cases: readonly (readonly [options: string, expected: readonly string[]])[] = [
    ['{ userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false }', []],
    ['{ userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], queryParams: false }', []],
    [
      '{ userInfo: true, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false }',
      ['dataCollection: account.username contact.email device.ip'],
    ],
    [
      "{ userInfo: false, cookies: { allow: ['theme'] }, httpHeaders: { request: false, response: false }, httpBodies: ['incomingRequest'], urlQueryParams: false }",
      ['dataCollection: comm.message'],
    ],
    [
      "{ userInfo: false, cookies: { deny: ['session'] }, httpHeaders: false, httpBodies: [], urlQueryParams: false }",
      ['dataCollection: device.cookieId'],
    ],
  ];
  for (const [options, expected] of cases)
    it(`${options} gathers ${expected.length === 0 ? 'nothing' : 'the rest'}`, () => {
      assert.deepEqual(show(read(sentry(`{ dataCollection: ${options} }`))), expected);
    });

  it('makes sendDefaultPii of no effect', () => {
    const closed = '{ userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false }';
    assert.deepEqual(show(read(sentry(`{ sendDefaultPii: true, dataCollection: ${closed} }`))), []);
  });

  it('is no text that could lose what else it says', () => {
    const [setting] = read(sentry('{ dataCollection: { frameContextLines: 3 } }')).settings;
    assert.ok(setting);
    assert.equal(setting.replacement, undefined);
  });

  it('is open in version 11 though it is left out, and sendDefaultPii has gone', () => {
    assert.deepEqual(show(read(sentry(`{ sendDefaultPii: true }`), '11.12.0')), [`dataCollection: ${everything}`]);
    assert.deepEqual(show(read(sentry(`{ dsn: 'x' }`), '10.78.0')), []);
    const [setting] = read(sentry(`{ dsn: 'x' }`), '11.0.1').settings;
    assert.equal(
      setting?.replacement,
      "{ dsn: 'x', dataCollection: { userInfo: false, cookies: false, httpHeaders: false, httpBodies: [], urlQueryParams: false } }",
    );
  });
});

describe('what mends a setting that is left out', () => {
  const replacementOf = (options: string): string | undefined =>
    read(`import Bugsnag from '@bugsnag/js';\nBugsnag.start(${options});`).settings[0]?.replacement;

  it('is added to the options as they stand', () => {
    assert.equal(replacementOf('{}'), '{ collectUserIp: false }');
    assert.equal(replacementOf("{ apiKey: 'k' }"), "{ apiKey: 'k', collectUserIp: false }");
    assert.equal(replacementOf("{\n  apiKey: 'k',\n}"), "{\n  apiKey: 'k',\n  collectUserIp: false,\n}");
  });

  it('is not given where it would be swallowed or has no place', () => {
    assert.equal(replacementOf("{ apiKey: 'k' // the key\n}"), undefined);
    assert.equal(replacementOf("'key'"), undefined);
  });
});

describe('callbacks before sending', () => {
  const withHandler = (handler: string): readonly string[] =>
    show(read(sentry(`{ sendDefaultPii: true, ${handler} }`)));

  const softening: readonly string[] = [
    'beforeSend(event) { delete event.user; delete event.request; return event; }',
    'beforeSend: (event) => { delete event.user; delete event.request; return event; }',
    'beforeSend: function (event) { event.user = undefined; event.request = null; return event; }',
    'beforeSend: (event) => { event.user = {}; event.request = {}; return event; }',
    'beforeSend: (event) => ({ ...event, user: undefined, request: undefined })',
    'beforeSend: (event) => { const { user, request, ...rest } = event; return rest; }',
    'beforeSend: () => null',
    'beforeSend: (event) => redactEvent(event)',
    'beforeSend: (event) => { if (event.user) { delete event.user; } delete event.request?.headers; delete event.request!.cookies; return event; }',
  ];
  for (const handler of softening)
    it(`${handler} takes all out`, () => {
      assert.deepEqual(withHandler(handler), []);
    });

  const partly: readonly (readonly [handler: string, expected: string])[] = [
    ['beforeSend(event) { delete event.user; return event; }', 'sendDefaultPii: device.cookieId device.userAgent'],
    ['beforeSend(event) { delete event.request; event.user = { id: 1 }; return event; }', 'sendDefaultPii: '],
    [
      'beforeSend(event) { delete event.request; delete event.user.email; return event; }',
      'sendDefaultPii: account.username device.ip',
    ],
    [
      "beforeSend(event) { delete event.request; event.user = { email: 'x' }; return event; }",
      'sendDefaultPii: contact.email',
    ],
    [
      'beforeSend(event) { delete event.request; event.user = { ...event.user }; return event; }',
      'sendDefaultPii: account.username contact.email device.ip',
    ],
    ['beforeSend(event) { return event; }', allOfSentry],
    ['beforeSend(event, hint) { return isNoise(hint) ? null : event; }', allOfSentry],
    ['beforeSend(event) { delete other.user; delete other.request; return event; }', allOfSentry],
  ];
  for (const [handler, expected] of partly)
    it(`${handler} leaves ${expected.split(': ')[1] ?? ''}`, () => {
      assert.deepEqual(withHandler(handler), expected.endsWith(': ') ? [] : [expected]);
    });

  it('may be functions that are named, here or elsewhere', () => {
    const other = {
      'scrub.ts': 'export function scrub(event: any) { delete event.user; delete event.request; return event; }',
    };
    const imported = `import { scrub } from './scrub.js';\n${sentry('{ sendDefaultPii: true, beforeSend: scrub }')}`;
    assert.deepEqual(show(read(imported, undefined, other)), []);
    const local = `function clean(e: any) { delete e.user; delete e.request; return e; }\n${sentry('{ sendDefaultPii: true, beforeSend: clean }')}`;
    assert.deepEqual(show(read(local)), []);
    const constant = `const beforeSend = (e: any) => { delete e.user; delete e.request; return e; };\n${sentry('{ sendDefaultPii: true, beforeSend }')}`;
    assert.deepEqual(show(read(constant)), []);
  });

  it('must also watch over traces, where there are any', () => {
    const handler = '(event) => { delete event.user; delete event.request; return event; }';
    assert.deepEqual(withHandler(`tracesSampleRate: 1, beforeSend: ${handler}`), [allOfSentry]);
    assert.deepEqual(withHandler(`tracesSampleRate: 1, beforeSend: ${handler}, beforeSendTransaction: ${handler}`), []);
  });

  it('keep no address from a receiver that sees it itself', () => {
    const text = sentry(`{ sendDefaultPii: true, beforeSend: () => null }`);
    assert.deepEqual(show(read(text, '10.2.0')), ['sendDefaultPii: device.ip']);
    assert.deepEqual(show(read(text, '9.2.0')), []);
  });
});

describe('settings that cannot be read', () => {
  const unreadableIn = (text: string): readonly string[] =>
    read(text).unreadable.map(
      ({ service, setting, at, reason }) => `${service} ${setting} ${at.start.line} ${reason.en}`,
    );

  it('are told, not guessed', () => {
    const text = sentry('{ sendDefaultPii: process.env.PII }');
    assert.deepEqual(read(text).settings, []);
    assert.deepEqual(unreadableIn(text), [
      'sentry sendDefaultPii 2 the environment is known only when the program runs',
    ]);
  });

  it('are told once where the options as a whole cannot be read', () => {
    const text = `import * as Sentry from '@sentry/node';\nexport function start(options: object) { Sentry.init(options); }`;
    assert.deepEqual(read(text).settings, []);
    assert.equal(unreadableIn(text).length, 1);
  });

  it('are not those that set nothing of the kind', () => {
    assert.deepEqual(unreadableIn(sentry('{ dsn: process.env.DSN, sendDefaultPii: false }')), []);
  });
});
