import type { SinkDefinition } from '../sink.js';

import { levels, levelsBelow } from './levels.js';

const bindings = ['child', 'setBindings'] as const;

/** Verified: pino 10, pino-http 11, nestjs-pino 4, Fastify 5; the names are those of pino 6 and later. */
export const pinoSinks: readonly SinkDefinition[] = [
  {
    id: 'pino',
    kind: 'logs',
    packages: ['pino', 'abstract-logging'],
    calls: [
      { callee: levels },
      { callee: bindings, arguments: [0] },
      { callee: ['^default', '^pino'], arguments: [0], properties: ['base'] },
      { callee: ['^default', '^pino'], arguments: [0], properties: ['mixin'], returned: true },
    ],
  },
  {
    id: 'pino-http',
    kind: 'logs',
    packages: ['pino-http', 'express-pino-logger', 'koa-pino-logger', 'hapi-pino', 'hono-pino'],
    calls: [
      {
        callee: ['^default', '^pinoHttp', '^pinoLogger'],
        arguments: [0],
        properties: [
          'customErrorMessage',
          'customErrorObject',
          'customProps',
          'customReceivedMessage',
          'customReceivedObject',
          'customSuccessMessage',
          'customSuccessObject',
          'serializers',
        ],
        returned: true,
      },
      { callee: levelsBelow('logger') },
      { callee: levelsBelow('log') },
      { callee: 'assign', arguments: [0] },
    ],
  },
  {
    id: 'nestjs-pino',
    kind: 'logs',
    packages: ['nestjs-pino'],
    calls: [{ callee: [...levels, 'log', 'verbose'] }, { callee: 'assign', arguments: [0] }],
  },
  {
    id: 'fastify-log',
    kind: 'logs',
    packages: ['fastify'],
    calls: [{ callee: levels }, { callee: bindings, arguments: [0] }],
  },
  {
    id: 'request-log',
    kind: 'logs',
    packages: ['express', 'express-serve-static-core', 'http', 'koa', 'restify', '@hapi/hapi'],
    calls: [
      { callee: [...levelsBelow('log'), ...levelsBelow('logger')] },
      { callee: ['log.child', 'log.setBindings', 'logger.child'], arguments: [0] },
      // hapi: tags first, then the data.
      { callee: ['Request.().log', 'Server.().log'], arguments: [1] },
    ],
  },
];
