import type { SinkDefinition } from '../sink.js';

import { levels } from './levels.js';

/** Verified: winston 3, express-winston 4, @types/morgan 1. */
export const winstonSinks: readonly SinkDefinition[] = [
  {
    id: 'winston',
    kind: 'logs',
    packages: ['winston', 'nest-winston'],
    calls: [
      {
        callee: [
          ...levels,
          'alert',
          'crit',
          'data',
          'emerg',
          'help',
          'http',
          'input',
          'log',
          'notice',
          'prompt',
          'silly',
          'verbose',
          'warning',
          'write',
        ],
      },
      { callee: ['child', 'done'], arguments: [0] },
      { callee: 'profile' },
      { callee: ['createLogger', 'Logger', 'configure', 'add'], properties: ['defaultMeta'] },
      { callee: ['printf'], arguments: [0], returned: true },
    ],
  },
  {
    id: 'express-winston',
    kind: 'logs',
    packages: ['express-winston'],
    calls: [
      { callee: ['logger', 'errorLogger'], arguments: [0], properties: ['baseMeta'] },
      {
        callee: ['logger', 'errorLogger'],
        arguments: [0],
        properties: ['dynamicMeta', 'exceptionToMeta', 'msg', 'requestFilter', 'responseFilter'],
        returned: true,
      },
    ],
  },
  {
    id: 'morgan',
    kind: 'logs',
    packages: ['morgan'],
    calls: [
      { callee: ['^default', '^morgan'], arguments: [0], returned: true },
      { callee: ['token', 'format'], arguments: [1], returned: true },
    ],
  },
];
