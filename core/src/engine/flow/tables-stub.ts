import type { CallPattern } from '../../sinks/call-pattern.js';
import type { SourceDefinition } from '../../sources/source.js';
export const sources: readonly SourceDefinition[] = [];
export const sanitisers = [
  {
    id: 'crypto',
    packages: ['crypto'],
    calls: [
      {
        callee: [
          'createHash.().*.().digest',
          'createHash.().digest',
          'createHash.().update.().digest',
          'createHmac.().update.().digest',
        ],
      },
    ],
    outcome: 'pseudonymised' as const,
  },
];
export const passThrough: { id: string; packages?: string[]; globals?: string[]; calls: CallPattern[] }[] = [
  {
    id: 'json',
    globals: [
      'JSON',
      'String',
      'Object',
      'encodeURIComponent',
      'structuredClone',
      'Buffer',
      'btoa',
      'Array',
      'Promise',
    ],
    calls: [
      {
        callee: [
          'JSON.stringify',
          '^String',
          'Object.*',
          '^encodeURIComponent',
          '^structuredClone',
          'Buffer.from',
          '^btoa',
          'Array.from',
          'Promise.*',
        ],
      },
    ],
  },
  { id: 'util', packages: ['util'], calls: [{ callee: ['inspect', 'format'] }] },
];
