import type { SinkDefinition } from '../sink.js';

/** Verified: dd-trace 5, opentracing 0.14, @datadog/browser-rum 6 and 7, hot-shots 17. */
export const datadogSinks: readonly SinkDefinition[] = [
  {
    id: 'datadog-trace',
    kind: 'errorTracking',
    service: 'datadog',
    packages: ['dd-trace'],
    calls: [
      { callee: ['addTags', 'log', 'setBaggageItem', 'setOperationName', 'setTag', 'setUser', 'logEvent'] },
      { callee: ['setAttribute', 'setAttributes', 'addEvent', 'recordException'] },
      { callee: ['init', 'startSpan', 'trace', 'wrap'], properties: ['tags'] },
      {
        callee: [
          'trackCustomEvent',
          'trackUserLoginFailure',
          'trackUserLoginFailureEvent',
          'trackUserLoginSuccess',
          'trackUserLoginSuccessEvent',
          'isUserBlocked',
        ],
      },
      { callee: ['llmobs.annotate', 'llmobs.submitEvaluation'] },
      { callee: ['decrement', 'distribution', 'gauge', 'histogram', 'increment'].map((name) => `dogstatsd.${name}`) },
    ],
  },
  {
    id: 'opentracing',
    kind: 'errorTracking',
    packages: ['opentracing'],
    calls: [
      { callee: ['addTags', 'log', 'logEvent', 'setBaggageItem', 'setOperationName', 'setTag'] },
      { callee: 'startSpan', arguments: [1], properties: ['tags'] },
    ],
  },
  {
    id: 'datadog-browser-rum',
    kind: 'errorTracking',
    service: 'datadog',
    globals: ['DD_RUM'],
    packages: [
      '@datadog/browser-rum',
      '@datadog/browser-rum-core',
      '@datadog/browser-rum-slim',
      '@datadog/mobile-react-native',
    ],
    calls: [
      {
        callee: [
          'addAction',
          'addDurationVital',
          'addError',
          'addFeatureFlagEvaluation',
          'addRumGlobalContext',
          'addUserExtraInfo',
          'setAccount',
          'setAccountProperty',
          'setAttributes',
          'setGlobalContext',
          'setGlobalContextProperty',
          'setRumGlobalContext',
          'setUser',
          'setUserInfo',
          'setUserProperty',
          'setViewContext',
          'setViewContextProperty',
          'setViewName',
          'startAction',
          'startDurationVital',
          'startView',
          'stopAction',
        ],
      },
    ],
  },
  {
    id: 'statsd',
    kind: 'errorTracking',
    service: 'datadog',
    packages: ['hot-shots', 'node-dogstatsd', 'datadog-metrics'],
    calls: [
      {
        callee: [
          'addTags',
          'check',
          'decrement',
          'distribution',
          'event',
          'gauge',
          'histogram',
          'increment',
          'set',
          'timing',
          'unique',
        ],
      },
      { callee: ['default', 'StatsD', 'childClient'], arguments: [0], properties: ['globalTags'] },
    ],
  },
];
