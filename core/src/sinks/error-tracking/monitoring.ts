import type { SinkDefinition } from '../sink.js';

/**
 * Monitoring of applications. Verified: @types/newrelic 9, @newrelic/browser-agent 1, @appsignal/nodejs 3,
 * @appsignal/javascript 1, elastic-apm-node 4, @elastic/apm-rum 5, applicationinsights 2 and 3,
 * @microsoft/applicationinsights-web 3, posthog-js 1, posthog-node 5, @grafana/faro-core 2.
 */
export const monitoringSinks: readonly SinkDefinition[] = [
  {
    id: 'newrelic',
    kind: 'errorTracking',
    service: 'newrelic',
    globals: ['newrelic'],
    packages: ['newrelic', '@newrelic/*'],
    calls: [
      {
        callee: [
          'addCustomAttribute',
          'addCustomAttributes',
          'addCustomSpanAttribute',
          'addCustomSpanAttributes',
          'addPageAction',
          'addToTrace',
          'log',
          'noticeError',
          'recordCustomEvent',
          'recordLogEvent',
          'recordMetric',
          'setAttribute',
          'setCustomAttribute',
          'setTransactionName',
          'setUserID',
          'setUserId',
        ],
      },
      { callee: 'withLlmCustomAttributes', arguments: [0] },
    ],
  },
  {
    id: 'appsignal',
    kind: 'errorTracking',
    service: 'appsignal',
    packages: ['@appsignal/*'],
    calls: [
      {
        callee: [
          'addBreadcrumb',
          'send',
          'sendError',
          'setBody',
          'setCustomData',
          'setEnvironment',
          'setError',
          'setHeader',
          'setParams',
          'setSessionData',
          'setSqlBody',
          'setTag',
          'setTags',
        ],
      },
      { callee: ['debug', 'error', 'info', 'log', 'trace', 'warn'].map((level) => `logger.().${level}`) },
    ],
  },
  {
    id: 'elastic-apm',
    kind: 'errorTracking',
    service: 'elastic',
    globals: ['elasticApm'],
    packages: ['elastic-apm-node', '@elastic/apm-rum', '@elastic/apm-rum-core', '@elastic/apm-rum-react'],
    calls: [
      {
        callee: [
          'addContext',
          'addLabels',
          'captureError',
          'setCustomContext',
          'setGlobalLabel',
          'setLabel',
          'setTransactionName',
          'setUserContext',
        ],
      },
    ],
  },
  {
    id: 'application-insights',
    kind: 'errorTracking',
    service: 'application-insights',
    globals: ['appInsights'],
    packages: ['applicationinsights', '@microsoft/applicationinsights-*'],
    calls: [
      {
        callee: [
          'setAuthenticatedUserContext',
          'startTrackEvent',
          'startTrackPage',
          'stopTrackEvent',
          'stopTrackPage',
          'trackAvailability',
          'trackDependency',
          'trackDependencyData',
          'trackEvent',
          'trackException',
          'trackMetric',
          'trackPageView',
          'trackRequest',
          'trackTrace',
        ],
      },
      { callee: ['commonProperties', 'user.id', 'user.authenticatedId', 'user.accountId'], assigned: true },
    ],
  },
  {
    id: 'posthog-errors',
    kind: 'errorTracking',
    service: 'posthog',
    globals: ['posthog'],
    packages: ['posthog-js', 'posthog-node', 'posthog-react-native', 'posthog-js-lite', '@posthog/*'],
    calls: [{ callee: ['addExceptionStep', 'captureException', 'captureExceptionImmediate', 'captureLog'] }],
  },
  {
    id: 'instana',
    kind: 'errorTracking',
    service: 'instana',
    globals: ['ineum'],
    packages: ['@instana/collector', '@instana/aws-lambda'],
    calls: [
      { callee: ['annotate', 'log', 'markAsErroneous'] },
      // `ineum('user', id, name, email)`, `ineum('meta', key, value)`
      { callee: '^ineum', from: 1 },
    ],
  },
  {
    id: 'faro',
    kind: 'errorTracking',
    service: 'grafana',
    packages: ['@grafana/faro-*'],
    calls: [
      {
        callee: [
          'pushError',
          'pushEvent',
          'pushLog',
          'pushMeasurement',
          'setPage',
          'setSession',
          'setUser',
          'setView',
          'startUserAction',
        ],
      },
      { callee: 'initializeFaro', arguments: [0], properties: ['user'] },
    ],
  },
  {
    id: 'openreplay',
    kind: 'errorTracking',
    service: 'openreplay',
    packages: ['@openreplay/*'],
    calls: [{ callee: ['event', 'handleError', 'issue', 'setMetadata', 'setUserAnonymousID', 'setUserID'] }],
  },
  {
    id: 'crashlytics',
    kind: 'errorTracking',
    service: 'firebase-crashlytics',
    packages: ['@react-native-firebase/crashlytics', '@capacitor-firebase/crashlytics'],
    calls: [
      {
        callee: ['log', 'recordError', 'recordException', 'setAttribute', 'setAttributes', 'setCustomKey', 'setUserId'],
      },
    ],
  },
];
