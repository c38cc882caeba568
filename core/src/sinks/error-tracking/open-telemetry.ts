import type { SinkDefinition } from '../sink.js';

/** Verified: @opentelemetry/api 1, @opentelemetry/api-logs 0.2. Who receives it is set elsewhere: no service is named. */
export const openTelemetrySinks: readonly SinkDefinition[] = [
  {
    id: 'opentelemetry',
    kind: 'errorTracking',
    packages: ['@opentelemetry/*'],
    calls: [
      { callee: ['addEvent', 'recordException', 'setAttribute', 'setAttributes', 'setStatus', 'updateName'] },
      { callee: ['startActiveSpan', 'startSpan'], arguments: [0, 1] },
      { callee: ['createBaggage', 'setEntry'] },
      {
        callee: ['Counter', 'Gauge', 'Histogram', 'UpDownCounter'].flatMap((name) => [
          `${name}.().add`,
          `${name}.().record`,
        ]),
        arguments: [1],
      },
      {
        callee: [
          'createCounter.().add',
          'createUpDownCounter.().add',
          'createHistogram.().record',
          'createGauge.().record',
        ],
        arguments: [1],
      },
      { callee: ['observe'] },
      { callee: ['Logger.().emit', 'getLogger.().emit'], arguments: [0] },
    ],
  },
  {
    id: 'prometheus',
    kind: 'errorTracking',
    packages: ['prom-client'],
    calls: [
      { callee: ['dec', 'inc', 'labels', 'observe', 'set', 'startTimer'] },
      { callee: 'setDefaultLabels', arguments: [0] },
    ],
  },
];
