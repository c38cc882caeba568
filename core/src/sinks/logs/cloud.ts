import type { SinkDefinition } from '../sink.js';

import { levels, levelsBelow } from './levels.js';

/** Loggers of a cloud or of a company that keeps logs. */
export const cloudLogSinks: readonly SinkDefinition[] = [
  {
    id: 'lambda-powertools-logger',
    kind: 'logs',
    service: 'aws',
    packages: ['@aws-lambda-powertools/logger'],
    calls: [
      { callee: [...levels, 'critical'] },
      {
        callee: [
          'addPersistentLogAttributes',
          'appendKeys',
          'appendPersistentKeys',
          'logEventIfEnabled',
          'setCorrelationId',
          'setPersistentLogAttributes',
        ],
        arguments: [0],
      },
      {
        callee: ['Logger', 'createChild'],
        arguments: [0],
        properties: ['persistentKeys', 'persistentLogAttributes'],
      },
    ],
  },
  {
    id: 'google-cloud-logging',
    kind: 'logs',
    service: 'google-cloud-logging',
    packages: ['@google-cloud/logging'],
    calls: [
      {
        callee: ['alert', 'critical', 'debug', 'emergency', 'error', 'info', 'notice', 'warning', 'write'],
        arguments: [0],
      },
      { callee: 'entry' },
    ],
  },
  {
    id: 'firebase-functions-logger',
    kind: 'logs',
    service: 'google-cloud',
    packages: ['firebase-functions'],
    calls: [
      { callee: levelsBelow('logger', ['debug', 'error', 'info', 'log', 'warn', 'write']) },
      { callee: ['debug', 'error', 'info', 'log', 'warn', 'write'].map((name) => `^${name}`) },
    ],
  },
  {
    id: 'azure-functions-log',
    kind: 'logs',
    service: 'azure',
    packages: ['@azure/functions'],
    calls: [
      {
        callee: ['InvocationContext.()', 'Context.()'].flatMap((context) =>
          levelsBelow(context, ['debug', 'error', 'info', 'log', 'trace', 'warn']),
        ),
      },
      { callee: levelsBelow('log', ['error', 'info', 'verbose', 'warn']) },
    ],
  },
  {
    id: 'aws-cloudwatch-logs',
    kind: 'logs',
    service: 'aws-cloudwatch',
    packages: ['@aws-sdk/client-cloudwatch-logs'],
    calls: [{ callee: ['PutLogEventsCommand', 'putLogEvents'], arguments: [0], properties: ['logEvents'] }],
  },
  {
    id: 'datadog-browser-logs',
    kind: 'logs',
    service: 'datadog',
    globals: ['DD_LOGS'],
    packages: ['@datadog/browser-logs'],
    calls: [
      { callee: levelsBelow('logger', ['critical', 'debug', 'error', 'info', 'log', 'notice', 'ok', 'warn']) },
      {
        callee: ['critical', 'debug', 'error', 'info', 'log', 'warn'].flatMap((name) => [
          `Logger.().${name}`,
          `createLogger.().${name}`,
          `getLogger.().${name}`,
        ]),
      },
      {
        callee: [
          'addContext',
          'addTag',
          'setAccount',
          'setAccountProperty',
          'setContext',
          'setContextProperty',
          'setGlobalContext',
          'setGlobalContextProperty',
          'setLoggerGlobalContext',
          'setUser',
          'setUserProperty',
        ],
      },
      { callee: 'createLogger', arguments: [1], properties: ['context'] },
    ],
  },
  {
    id: 'logtail',
    kind: 'logs',
    service: 'better-stack',
    packages: ['@logtail/*'],
    calls: [{ callee: [...levels, 'log'] }, { callee: 'with', arguments: [0] }],
  },
  {
    id: 'axiom',
    kind: 'logs',
    service: 'axiom',
    packages: ['@axiomhq/*', 'next-axiom'],
    calls: [
      { callee: levels },
      { callee: ['ingest', 'ingestEvents', 'ingestRaw', 'ingestString'] },
      { callee: ['raw', 'with'], arguments: [0] },
    ],
  },
];
