import type { SinkDefinition } from '../sink.js';

/** Verified: @bugsnag/js 9, rollbar 3, @honeybadger-io/js 6, @airbrake/browser 2, raygun 2, raygun4js 3, trackjs 3. */
export const trackerSinks: readonly SinkDefinition[] = [
  {
    id: 'bugsnag',
    kind: 'errorTracking',
    service: 'bugsnag',
    globals: ['Bugsnag', 'bugsnag'],
    packages: ['@bugsnag/*', 'bugsnag', 'bugsnag-js'],
    calls: [
      {
        callee: [
          'addFeatureFlag',
          'addFeatureFlags',
          'addMetadata',
          'leaveBreadcrumb',
          'notify',
          'setContext',
          'setUser',
        ],
      },
      { callee: ['start', 'createClient'], arguments: [0], properties: ['metadata', 'user', 'context'] },
      {
        callee: ['Event.()', 'notify.#0', 'addOnError.#0'].flatMap((event) =>
          ['context', 'request', 'user', 'metaData'].map((member) => `${event}.${member}`),
        ),
        assigned: true,
      },
    ],
  },
  {
    id: 'rollbar',
    kind: 'errorTracking',
    service: 'rollbar',
    globals: ['Rollbar'],
    packages: ['rollbar', '@rollbar/react'],
    calls: [
      { callee: ['captureEvent', 'critical', 'debug', 'error', 'info', 'log', 'warn', 'warning'] },
      {
        callee: ['configure', 'global', 'init', '^default', '^Rollbar'],
        arguments: [0],
        properties: ['payload', 'person'],
      },
      { callee: 'lambdaHandler', arguments: [] },
    ],
  },
  {
    id: 'honeybadger',
    kind: 'errorTracking',
    service: 'honeybadger',
    globals: ['Honeybadger'],
    packages: ['@honeybadger-io/*', 'honeybadger'],
    calls: [
      {
        callee: [
          'addBreadcrumb',
          'event',
          'logEvent',
          'notify',
          'notifyAsync',
          'resetContext',
          'setContext',
          'setEventContext',
        ],
      },
      {
        callee: ['beforeNotify.#0', 'Notice.()'].flatMap((notice) =>
          ['context', 'cookies', 'headers', 'message', 'params', 'session'].map((member) => `${notice}.${member}`),
        ),
        assigned: true,
      },
    ],
  },
  {
    id: 'airbrake',
    kind: 'errorTracking',
    service: 'airbrake',
    packages: ['@airbrake/*', 'airbrake-js'],
    calls: [
      { callee: ['notify', 'setContext'] },
      {
        callee: ['addFilter.#0', 'INotice.()'].flatMap((notice) =>
          ['context', 'environment', 'params', 'session'].flatMap((member) => [
            `${notice}.${member}`,
            `${notice}.${member}.*`,
          ]),
        ),
        assigned: true,
      },
    ],
  },
  {
    id: 'raygun',
    kind: 'errorTracking',
    service: 'raygun',
    globals: ['rg4js', 'Raygun'],
    packages: ['raygun', 'raygun4js'],
    calls: [
      { callee: ['addBreadcrumb', 'recordBreadcrumb', 'send', 'setTags', 'setUser', 'withCustomData', 'withTags'] },
      // `rg4js('setUser', { … })`
      { callee: ['^rg4js', '^default'], from: 1 },
      { callee: 'user', arguments: [0], returned: true },
    ],
  },
  {
    id: 'trackjs',
    kind: 'errorTracking',
    service: 'trackjs',
    globals: ['TrackJS'],
    packages: ['trackjs', 'trackjs-node'],
    calls: [
      { callee: ['addLogTelemetry', 'addMetadata', 'track', 'usage'] },
      { callee: ['debug', 'error', 'info', 'log', 'warn'].map((name) => `console.${name}`) },
      { callee: ['configure', 'install'], arguments: [0], properties: ['userId', 'sessionId', 'metadata'] },
    ],
  },
  {
    id: 'logrocket',
    kind: 'errorTracking',
    service: 'logrocket',
    globals: ['LogRocket'],
    packages: ['logrocket', '@logrocket/react-native'],
    calls: [
      { callee: ['captureException', 'captureMessage', 'debug', 'error', 'identify', 'info', 'log', 'track', 'warn'] },
    ],
  },
  {
    id: 'highlight',
    kind: 'errorTracking',
    service: 'highlight',
    globals: ['H'],
    packages: ['highlight.run', '@highlight-run/*'],
    calls: [
      {
        callee: [
          'addSessionFeedback',
          'consume',
          'consumeAndFlush',
          'consumeError',
          'consumeCustomError',
          'error',
          'identify',
          'log',
          'recordError',
          'recordMetric',
          'setAttributes',
          'track',
        ],
      },
    ],
  },
];
