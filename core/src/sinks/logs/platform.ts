import type { SinkDefinition } from '../sink.js';

const consoleAll = [
  'debug',
  'dirxml',
  'error',
  'exception',
  'group',
  'groupCollapsed',
  'info',
  'log',
  'trace',
  'warn',
] as const;

/** What the platform itself prints with: browsers, Node, Deno, Bun. */
export const platformLogSinks: readonly SinkDefinition[] = [
  {
    id: 'console',
    kind: 'logs',
    globals: ['console'],
    packages: ['console'],
    calls: [
      { callee: consoleAll },
      { callee: 'dir', arguments: [0] },
      { callee: 'table', arguments: [0], columns: 1 },
      // The condition of an assertion is not printed.
      { callee: ['assert', 'timeLog'], from: 1 },
      { callee: ['count', 'time', 'timeStamp'], arguments: [0] },
    ],
  },
  {
    id: 'standard-streams',
    kind: 'logs',
    globals: ['process', 'Deno'],
    packages: ['process'],
    calls: [
      { callee: ['stdout.write', 'stderr.write', 'stdout.end', 'stderr.end', 'stdout.writeSync'], arguments: [0] },
      { callee: 'emitWarning', arguments: [0] },
    ],
  },
  {
    id: 'node-debuglog',
    kind: 'logs',
    packages: ['util'],
    calls: [{ callee: ['debuglog.()', 'debug.()'] }],
  },
];
