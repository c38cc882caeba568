import type { SettingDefinition, SettingPart, Softening } from './setting.js';

const personOf = ['account.username', 'contact.email', 'device.ip'] as const;

/** What `dataCollection` opens as soon as it is given, even empty: defaults of @sentry/core 10.78 and 11.12. */
const parts: readonly SettingPart[] = [
  { key: 'userInfo', closed: 'false', gathers: personOf },
  { key: 'cookies', closed: 'false', gathers: ['device.cookieId'] },
  { key: 'httpHeaders', closed: 'false', gathers: ['device.userAgent'] },
  { key: 'httpBodies', closed: '[]', gathers: ['comm.message'] },
  { key: 'urlQueryParams', aliases: ['queryParams'], closed: 'false', gathers: ['usage.pages'] },
];

const softening: Softening = {
  callbacks: [
    { name: 'beforeSend' },
    { name: 'beforeSendTransaction', neededBy: ['tracesSampleRate', 'tracesSampler', 'enableTracing'] },
  ],
  members: {
    user: personOf,
    'user.email': ['contact.email'],
    'user.ip_address': ['device.ip'],
    'user.username': ['account.username'],
    request: ['comm.message', 'device.cookieId', 'device.userAgent', 'usage.pages'],
    'request.cookies': ['device.cookieId'],
    'request.data': ['comm.message'],
    'request.headers': ['device.userAgent'],
    'request.query_string': ['usage.pages'],
  },
  inferred: { from: 10, categories: ['device.ip'] },
};

/** Screens as people see them, with what they type. */
const screen = ['usage.events', 'usage.pages'] as const;

/**
 * Verified in @sentry/core 7.120, 8.55, 9.47, 10.78 and 11.12: `sendDefaultPii` up to 10; `dataCollection` from 10, in 11 open
 * where it is left out; replay masks and blocks all unless told otherwise.
 */
export const sentrySettings: readonly SettingDefinition[] = [
  {
    service: 'sentry',
    kind: 'errorTracking',
    globals: ['Sentry'],
    packages: ['@sentry/*', 'sentry-expo'],
    calls: [
      {
        callee: ['init', 'NodeClient', 'BrowserClient'],
        options: 0,
        softening,
        settings: [
          {
            option: 'sendDefaultPii',
            when: { is: true },
            gathers: [...personOf, 'device.cookieId', 'device.userAgent'],
            replacement: 'false',
            // With both, the older one is ignored.
            unless: ['dataCollection'],
            versions: { below: 11 },
          },
          { option: 'dataCollection', when: { open: parts }, gathers: [] },
          {
            option: 'dataCollection',
            when: { absent: true },
            gathers: parts.flatMap(({ gathers }) => gathers),
            replacement: `{ ${parts.map(({ key, closed }) => `${key}: ${closed}`).join(', ')} }`,
            versions: { from: 11 },
          },
          // A screenshot or a view hierarchy with each error, in apps.
          { option: 'attachScreenshot', when: { is: true }, gathers: screen, replacement: 'false' },
          { option: 'attachViewHierarchy', when: { is: true }, gathers: screen, replacement: 'false' },
          { option: 'includeLocalVariables', when: { is: true }, gathers: [], replacement: 'false' },
        ],
      },
      {
        callee: ['replayIntegration', 'Replay', 'mobileReplayIntegration'],
        options: 0,
        settings: [
          { option: 'maskAllText', when: { is: false }, gathers: screen, replacement: 'true' },
          { option: 'maskAllInputs', when: { is: false }, gathers: screen, replacement: 'true' },
          { option: 'blockAllMedia', when: { is: false }, gathers: ['identity.photo'], replacement: 'true' },
          { option: 'maskAllImages', when: { is: false }, gathers: ['identity.photo'], replacement: 'true' },
          { option: 'unmask', when: { given: true }, gathers: screen, replacement: '[]' },
          { option: 'unblock', when: { given: true }, gathers: ['identity.photo'], replacement: '[]' },
          { option: 'networkDetailAllowUrls', when: { given: true }, gathers: ['comm.message'], replacement: '[]' },
        ],
      },
      {
        callee: ['feedbackIntegration', 'feedbackAsyncIntegration', 'feedbackSyncIntegration', 'Feedback'],
        options: 0,
        settings: [{ option: 'useSentryUser', when: { given: true }, gathers: ['contact.email', 'identity.name'] }],
      },
      {
        callee: ['requestDataIntegration', 'RequestData'],
        options: 0,
        settings: [
          { option: 'include.ip', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          { option: 'include.cookies', when: { is: true }, gathers: ['device.cookieId'], replacement: 'false' },
          { option: 'include.data', when: { is: true }, gathers: ['comm.message'], replacement: 'false' },
          { option: 'include.headers', when: { is: true }, gathers: ['device.userAgent'], replacement: 'false' },
          { option: 'include.query_string', when: { is: true }, gathers: ['usage.pages'], replacement: 'false' },
          { option: 'include.user', when: { given: true }, gathers: personOf, replacement: 'false' },
        ],
      },
      {
        callee: ['requestHandler'],
        options: 0,
        settings: [
          { option: 'ip', when: { is: true }, gathers: ['device.ip'], replacement: 'false' },
          {
            option: 'user',
            when: { matches: /^(?:email|username)$/u },
            gathers: ['account.username', 'contact.email'],
          },
        ],
      },
      {
        callee: ['httpIntegration'],
        options: 0,
        settings: [
          {
            option: 'maxIncomingRequestBodySize',
            when: { is: 'always' },
            gathers: ['comm.message'],
            replacement: "'none'",
          },
        ],
      },
      {
        callee: ['localVariablesIntegration', 'localVariablesAsyncIntegration', 'localVariablesSyncIntegration'],
        options: 0,
        settings: [{ option: 'captureAllExceptions', when: { is: true }, gathers: [], replacement: 'false' }],
      },
      {
        callee: [
          'openAIIntegration',
          'anthropicAIIntegration',
          'vercelAIIntegration',
          'googleGenAIIntegration',
          'langChainIntegration',
        ],
        options: 0,
        settings: [
          { option: 'recordInputs', when: { is: true }, gathers: ['comm.message'], replacement: 'false' },
          { option: 'recordOutputs', when: { is: true }, gathers: ['comm.message'], replacement: 'false' },
        ],
      },
    ],
  },
];
