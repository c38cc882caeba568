import type { SinkDefinition } from '../sink.js';

import { levels } from './levels.js';

/** Verified: @types/bunyan 1, log4js 6, tslog 5, consola 3, loglevel 1, roarr 7, @types/signale 1, @types/debug 4. */
export const loggerSinks: readonly SinkDefinition[] = [
  {
    id: 'bunyan',
    kind: 'logs',
    packages: ['bunyan', '@google-cloud/logging-bunyan', 'browser-bunyan'],
    calls: [
      { callee: levels },
      { callee: 'child', arguments: [0] },
      {
        callee: 'createLogger',
        arguments: [0],
        except: ['level', 'name', 'serializers', 'src', 'stream', 'streams'],
      },
    ],
  },
  {
    id: 'log4js',
    kind: 'logs',
    packages: ['log4js'],
    calls: [
      { callee: [...levels, 'log', 'mark'] },
      { callee: 'addContext', arguments: [1] },
      { callee: 'connectLogger', arguments: [1], properties: ['format', 'context'], returned: true },
    ],
  },
  {
    id: 'tslog',
    kind: 'logs',
    packages: ['tslog'],
    calls: [
      { callee: [...levels, 'log', 'silly'] },
      { callee: ['Logger', 'child', 'getSubLogger'], arguments: [1] },
      { callee: 'runInContext', arguments: [0] },
    ],
  },
  {
    id: 'consola',
    kind: 'logs',
    packages: ['consola', '@nuxt/kit'],
    calls: [
      {
        callee: [...levels, '^consola', '^default', 'box', 'fail', 'log', 'ready', 'start', 'success', 'verbose'],
      },
      { callee: ['log.raw', 'info.raw', 'warn.raw', 'error.raw', 'debug.raw'] },
      { callee: 'withDefaults', arguments: [0] },
    ],
  },
  {
    id: 'loglevel',
    kind: 'logs',
    packages: ['loglevel'],
    calls: [{ callee: [...levels, 'log'] }],
  },
  {
    id: 'roarr',
    kind: 'logs',
    packages: ['roarr'],
    calls: [
      {
        callee: [...levels, ...levels.map((level) => `${level}Once`), '()', '^Roarr', '^default'],
      },
      { callee: 'child', arguments: [0] },
      { callee: 'adopt', arguments: [1] },
    ],
  },
  {
    id: 'signale',
    kind: 'logs',
    packages: ['signale'],
    calls: [
      {
        callee: [
          'await',
          'complete',
          'debug',
          'error',
          'fatal',
          'fav',
          'info',
          'log',
          'note',
          'pause',
          'pending',
          'star',
          'start',
          'success',
          'warn',
          'watch',
        ],
      },
    ],
  },
  {
    id: 'debug',
    kind: 'logs',
    packages: ['debug', 'obug'],
    // Whatever is called a second time prints: `debug('app')('text')`, `debug('app').extend('db')('text')`.
    calls: [{ callee: ['()', 'Debugger.().log', 'default.().log', 'debug.().log'] }],
  },
  {
    id: 'npmlog',
    kind: 'logs',
    packages: ['npmlog', 'proc-log'],
    calls: [{ callee: ['error', 'http', 'info', 'log', 'notice', 'silent', 'silly', 'timing', 'verbose', 'warn'] }],
  },
  {
    id: 'fancy-log',
    kind: 'logs',
    packages: ['fancy-log', 'ololog', 'gulplog'],
    calls: [{ callee: ['^default', 'dir', 'error', 'info', 'warn', 'log'] }],
  },
  {
    id: 'electron-log',
    kind: 'logs',
    packages: ['electron-log'],
    calls: [{ callee: ['debug', 'error', 'info', 'log', 'silly', 'verbose', 'warn'] }],
  },
  {
    id: 'loglayer',
    kind: 'logs',
    packages: ['loglayer', '@loglayer/*'],
    calls: [
      {
        callee: [
          ...levels,
          'metadataOnly',
          'errorOnly',
          'raw',
          'withContext',
          'withError',
          'withMetadata',
          'withPrefix',
        ],
      },
    ],
  },
  {
    id: 'evlog',
    kind: 'logs',
    packages: ['evlog'],
    calls: [
      { callee: ['debug', 'emit', 'error', 'info', 'set', 'warn'] },
      { callee: ['createLogger', 'createRequestLogger'], arguments: [0] },
    ],
  },
];
