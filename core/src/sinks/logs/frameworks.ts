import type { SinkDefinition } from '../sink.js';

import { levelsBelow } from './levels.js';

const nestLevels = ['debug', 'error', 'fatal', 'log', 'verbose', 'warn'] as const;

/** Loggers that come with a framework. Verified: @nestjs/common 12, effect 4, @adonisjs/logger 6. */
export const frameworkLogSinks: readonly SinkDefinition[] = [
  {
    id: 'nestjs-logger',
    kind: 'logs',
    packages: ['@nestjs/common'],
    calls: [
      {
        callee: ['Logger', 'Logger.()', 'ConsoleLogger', 'ConsoleLogger.()', 'LoggerService.()'].flatMap((logger) =>
          levelsBelow(logger, nestLevels),
        ),
      },
    ],
  },
  {
    id: 'adonis-logger',
    kind: 'logs',
    packages: ['@adonisjs/logger', '@adonisjs/core', '@adonisjs/http-server'],
    calls: [
      { callee: ['default', 'logger', 'Logger.()'].flatMap((logger) => levelsBelow(logger)) },
      { callee: ['default.child', 'logger.child', 'Logger.().child'], arguments: [0] },
    ],
  },
  {
    id: 'effect-log',
    kind: 'logs',
    packages: ['effect', '@effect/io'],
    calls: [
      {
        callee: [
          'annotateCurrentSpan',
          'annotateLogs',
          'annotateLogsScoped',
          'annotateSpans',
          'log',
          'logDebug',
          'logError',
          'logFatal',
          'logInfo',
          'logTrace',
          'logWarning',
          ...levelsBelow('Console', ['debug', 'error', 'info', 'trace', 'warn']),
          ...['debug', 'error', 'info', 'trace', 'warn'].map((name) => `^${name}`),
        ],
      },
      { callee: ['Console.dir', 'Console.table', '^dir', '^table'], arguments: [0] },
    ],
  },
  {
    id: 'strapi-log',
    kind: 'logs',
    globals: ['strapi'],
    packages: ['@strapi/strapi', '@strapi/types'],
    calls: [{ callee: levelsBelow('log') }],
  },
  {
    id: 'vscode-output',
    kind: 'logs',
    packages: ['vscode'],
    calls: [
      { callee: ['append', 'appendLine', 'replace'].map((name) => `OutputChannel.().${name}`) },
      { callee: ['append', 'appendLine'].map((name) => `window.createOutputChannel.().${name}`) },
      { callee: levelsBelow('LogOutputChannel.()', ['debug', 'error', 'info', 'trace', 'warn']) },
    ],
  },
];
