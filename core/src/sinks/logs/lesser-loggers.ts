import type { SinkDefinition } from '../sink.js';

import { levels } from './levels.js';

/**
 * Verified: tracer 1, @logtape/logtape 2, js-logger 1, lambda-log 3, bole 6, ngx-logger 5, jet-logger 2, simple-node-logger 21,
 * react-native-logs 5, gelf-pro 1, fluent-logger 3, @logdna/logger 2.
 */
export const lesserLoggerSinks: readonly SinkDefinition[] = [
  {
    id: 'tracer',
    kind: 'logs',
    packages: ['tracer'],
    calls: [{ callee: [...levels, 'log'] }],
  },
  {
    id: 'logtape',
    kind: 'logs',
    packages: ['@logtape/logtape'],
    calls: [{ callee: [...levels, 'emit', 'warning'] }, { callee: ['with', 'withContext'], arguments: [0] }],
  },
  {
    id: 'plain-loggers',
    kind: 'logs',
    packages: ['bole', 'js-logger', 'react-native-logs', 'simple-node-logger'],
    calls: [{ callee: [...levels, 'log'] }],
  },
  {
    id: 'lambda-log',
    kind: 'logs',
    packages: ['lambda-log'],
    calls: [{ callee: [...levels, 'log'] }, { callee: 'assert', from: 1 }],
  },
  {
    id: 'ngx-logger',
    kind: 'logs',
    packages: ['ngx-logger'],
    calls: [{ callee: [...levels, 'log'] }],
  },
  {
    id: 'jet-logger',
    kind: 'logs',
    packages: ['jet-logger'],
    calls: [{ callee: ['err', 'imp', 'info', 'warn'], arguments: [0] }],
  },
  {
    id: 'gelf',
    kind: 'logs',
    packages: ['gelf-pro'],
    calls: [
      {
        callee: ['alert', 'critical', 'emergency', 'log', 'notice', 'panic', 'warning', ...levels],
        arguments: [0, 1],
      },
      { callee: 'message', arguments: [0, 2] },
      { callee: 'send', arguments: [0] },
    ],
  },
  {
    id: 'fluentd',
    kind: 'logs',
    packages: ['fluent-logger'],
    calls: [{ callee: 'emit', arguments: [0, 1] }],
  },
  {
    id: 'mezmo',
    kind: 'logs',
    service: 'mezmo',
    packages: ['@logdna/logger'],
    calls: [{ callee: [...levels, 'log'] }, { callee: 'addMetaProperty', arguments: [1] }],
  },
];
