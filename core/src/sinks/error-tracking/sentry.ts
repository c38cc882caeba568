import type { SinkDefinition } from '../sink.js';

/** Members of an event that a processor may fill: `event.user = …`. */
const eventMembers = ['breadcrumbs', 'contexts', 'extra', 'message', 'request', 'tags', 'transaction', 'user'] as const;

/** Where an event is handed to own code, by its type or as the parameter of the callback. */
const events = [
  'Event.()',
  'ErrorEvent.()',
  'TransactionEvent.()',
  'addEventProcessor.#0',
  'addGlobalEventProcessor.#0',
];

/**
 * All SDKs of Sentry (and GlitchTip, which uses them). Verified in @sentry/core 7.120, 8.55, 9.47, 10.78 and 11.12,
 * @sentry/types 7, @sentry/browser 7 and 11. `captureUserFeedback` left with 9, `startTransaction` and `configureScope` with 8,
 * `metrics.increment` and `metrics.set` with 9; `setConversationId` and `setAttribute(s)` came with 10 and 11.
 */
export const sentrySinks: readonly SinkDefinition[] = [
  {
    id: 'sentry',
    kind: 'errorTracking',
    service: 'sentry',
    globals: ['Sentry'],
    packages: ['@sentry/*', 'sentry-expo', '@micro-sentry/*'],
    calls: [
      {
        callee: [
          'addBreadcrumb',
          'captureEvent',
          'captureException',
          'captureFeedback',
          'captureMessage',
          'captureUserFeedback',
          'sendFeedback',
          'setAttribute',
          'setAttributes',
          'setContext',
          'setConversationId',
          'setExtra',
          'setExtras',
          'setFingerprint',
          'setTag',
          'setTags',
          'setTransactionName',
          'setUser',
        ],
      },
      { callee: ['showReportDialog', 'addAttachment', 'setSDKProcessingMetadata'], arguments: [0] },
      { callee: ['Scope.().update', 'withScope.#0.update', 'configureScope.#0.update'], arguments: [0] },
      { callee: ['getCurrentScope', 'getGlobalScope', 'getIsolationScope'].map((name) => `${name}.().update`) },
      // Spans: what they are called and what is written on them.
      {
        callee: ['startChild', 'startInactiveSpan', 'startSpan', 'startSpanManual', 'startTransaction'],
        arguments: [0],
        except: ['parentSpan', 'scope'],
      },
      { callee: ['addEvent', 'recordException', 'setData', 'setStatus', 'updateName', 'updateSpanName'] },
      { callee: ['debug', 'error', 'fatal', 'info', 'trace', 'warn'].map((level) => `logger.${level}`) },
      { callee: ['count', 'distribution', 'gauge', 'increment', 'set'].map((metric) => `metrics.${metric}`) },
      { callee: 'init', arguments: [0], properties: ['initialScope'] },
      { callee: events.flatMap((event) => eventMembers.map((member) => `${event}.${member}`)), assigned: true },
    ],
  },
  {
    id: 'raven',
    kind: 'errorTracking',
    service: 'sentry',
    globals: ['Raven'],
    packages: ['raven', 'raven-js'],
    calls: [
      {
        callee: [
          'captureBreadcrumb',
          'captureException',
          'captureMessage',
          'mergeContext',
          'setContext',
          'setExtraContext',
          'setTagsContext',
          'setUserContext',
        ],
      },
    ],
  },
];
